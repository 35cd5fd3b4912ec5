import type { ArticlePage, Corpus, Entry } from '../corpus/load.ts';
import type { IndicatorData } from '../data/dataset.ts';
import type { ReadyCourse } from '../schemas/course.ts';
import type { Standalone } from '../permalinks/standalone.ts';
import { absolute, site } from '../site.ts';
import { strings } from '../strings/site.ts';

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

/** Kinds of what stands alone, in words. */
const aloneTypes: Readonly<Record<string, string>> = {
	section: 'section',
	figure: 'figure',
	example: 'worked example',
	quiz: 'self-check',
};

/** A section, figure, worked example or self-check that stands alone, as a part of its page. */
export function standaloneJsonLd({ anchor, page, path, title }: Standalone) {
	const type = anchor.kind === 'quiz' ? 'Quiz' : 'LearningResource';
	const description = `${title}. ${strings.standalone.from} ${page.data.title}.`;
	return {
		...pageJsonLd(type, { path, name: title, description }),
		learningResourceType: aloneTypes[anchor.kind] ?? anchor.kind,
		isAccessibleForFree: true,
		version: page.data.version,
		dateModified: page.data.updated,
		isPartOf: { '@type': 'LearningResource', '@id': absolute(page.path), name: page.data.title },
	};
}

/** The glossary as a set of defined terms. */
export function glossaryJsonLd(
	about: { path: string; name: string; description: string },
	terms: Corpus['terms'],
): Record<string, unknown> {
	return {
		...pageJsonLd('DefinedTermSet', about),
		hasDefinedTerm: terms.map(({ path, slug, data }) => ({
			'@type': 'DefinedTerm',
			'@id': absolute(path),
			termCode: slug,
			name: data.term,
			description: data.definition,
			url: absolute(path),
		})),
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

/** A ready course, with its length in class and the sessions as its syllabus. */
export function courseJsonLd({ path, data }: Entry<ReadyCourse>): Record<string, unknown> {
	const minutes = data.sessions.reduce((sum, session) => sum + session.minutes, 0);
	return {
		...pageJsonLd('Course', { path, name: data.title, description: data.standfirst }),
		provider: publisher,
		teaches: data.objectives,
		audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
		timeRequired: `PT${minutes}M`,
		version: data.version,
		dateModified: data.updated,
		isAccessibleForFree: true,
		offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD' },
		hasCourseInstance: {
			'@type': 'CourseInstance',
			courseMode: 'Onsite',
			courseWorkload: `PT${minutes}M`,
		},
		syllabusSections: data.sessions.map(({ title, minutes }) => ({
			'@type': 'Syllabus',
			name: title,
			timeRequired: `PT${minutes}M`,
		})),
	};
}
