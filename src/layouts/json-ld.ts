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
		teaches: data.objectives.map(({ text }) => text),
		timeRequired: `PT${minutes}M`,
		version: data.version,
		dateModified: data.updated,
		isPartOf: { '@type': 'Book', name: site.name, hasPart: part.title, url: absolute('/learn/') },
	};
}

/** What the description of a data set needs beside the indicator. */
export interface DatasetContext {
	/** Id of the data edition, and its day. */
	edition: { id: string; date: string };
	/** Names of the places with a value. */
	places: readonly string[];
	/** The reference of the publisher's data. */
	citation: string;
}

const techniques = {
	official: 'Official statistic',
	estimate: 'Estimate',
	industry: 'Figure of the industry itself',
} as const;

/** An indicator as a data set, with everything that search engines for data ask for. */
export function datasetJsonLd(
	{ indicator, observations }: IndicatorData,
	{ edition, places, citation }: DatasetContext,
): Record<string, unknown> {
	const path = `/data/${indicator.id}/`;
	const years = observations.map(({ year }) => year);
	const file = (ending: string, type: string) => ({
		'@type': 'DataDownload',
		encodingFormat: type,
		contentUrl: absolute(`/data/v1/${indicator.id}.${ending}`),
	});
	const description = [indicator.definition, indicator.caveats[0]].join(' ');
	return {
		...pageJsonLd('Dataset', { path, name: indicator.name, description }),
		alternateName: [indicator.shortName, indicator.code],
		license: indicator.licence.url ?? indicator.licence.name,
		creator: { '@type': 'Organization', name: indicator.publisher },
		version: edition.id,
		dateModified: edition.date,
		isAccessibleForFree: true,
		includedInDataCatalog: { '@type': 'DataCatalog', '@id': absolute('/data/'), name: site.name },
		citation,
		measurementTechnique: `${techniques[indicator.quality]}. ${indicator.edition}`,
		variableMeasured: {
			'@type': 'PropertyValue',
			name: indicator.shortName,
			propertyID: indicator.code,
			unitText: indicator.unit.name,
		},
		temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
		spatialCoverage: places,
		...(indicator.licence.redistribute && {
			distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
		}),
	};
}

/** All indicators as a catalogue of data sets, with the package that holds them. */
export function catalogJsonLd(
	about: { path: string; name: string; description: string },
	ids: readonly string[],
	edition: { id: string; date: string },
): Record<string, unknown> {
	return {
		...pageJsonLd('DataCatalog', about),
		version: edition.id,
		dateModified: edition.date,
		dataset: ids.map((id) => ({ '@id': absolute(`/data/${id}/`) })),
	};
}
