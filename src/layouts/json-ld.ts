import type { ArticlePage } from '../corpus/load.ts';
import type { IndicatorData } from '../data/dataset.ts';
import { absolute, site } from '../site.ts';

const publisher = { '@type': 'Organization', name: site.name, url: absolute('/') };

/** What structured data says of every page: name, address, licence, language. */
export function pageJsonLd(
	type: string,
	{ path, name, description }: { path: string; name: string; description: string },
): Record<string, unknown> {
	return {
		'@context': 'https://schema.org',
		'@type': type,
		'@id': absolute(path),
		url: absolute(path),
		name,
		description,
		inLanguage: site.language,
		license: site.licence.url,
		publisher,
	};
}

/** An article as a learning resource. */
export function articleJsonLd({ path, data, minutes, part }: ArticlePage): Record<string, unknown> {
	return {
		...pageJsonLd('LearningResource', { path, name: data.title, description: data.standfirst }),
		learningResourceType: 'article',
		educationalLevel: ['beginner', 'intermediate', 'advanced'][data.level - 1],
		teaches: data.objectives,
		timeRequired: `PT${minutes}M`,
		version: data.version,
		dateModified: data.updated,
		isPartOf: { '@type': 'Book', name: site.name, hasPart: part.title, url: absolute('/learn/') },
	};
}

/** An indicator as a data set with its downloads. */
export function datasetJsonLd({ indicator, observations }: IndicatorData): Record<string, unknown> {
	const path = `/data/${indicator.id}/`;
	const years = observations.map(({ year }) => year);
	const file = (ending: string, type: string) => ({
		'@type': 'DataDownload',
		encodingFormat: type,
		contentUrl: absolute(`/data/v1/${indicator.id}.${ending}`),
	});
	return {
		...pageJsonLd('Dataset', { path, name: indicator.name, description: indicator.definition }),
		license: indicator.licence.url ?? indicator.licence.name,
		creator: { '@type': 'Organization', name: indicator.publisher },
		variableMeasured: indicator.unit.name,
		temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
		...(indicator.licence.redistribute && {
			distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
		}),
	};
}
