import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/load.ts';
import {
	articleJsonLd,
	catalogJsonLd,
	datasetJsonLd,
	pageJsonLd,
} from '../../../src/layouts/json-ld.ts';
import { project } from '../corpus/helpers.ts';
import { smallFiles, smallIndicator, writeProject } from '../data/small-dataset.ts';

const isAddress = /^https:\/\/[^/]+\//;

describe('structured data of a page', () => {
	it('names it, its full address, licence, language and publisher', () => {
		const data = pageJsonLd('WebPage', { path: '/data/', name: 'Data', description: 'All of it.' });
		expect(data).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'WebPage',
			name: 'Data',
			description: 'All of it.',
			inLanguage: 'en',
			publisher: { '@type': 'Organization', name: 'BPO Atlas' },
		});
		expect(data.url).toMatch(/^https:\/\/[^/]+\/data\/$/);
		expect(data['@id']).toBe(data.url);
		expect(data.license).toMatch(isAddress);
	});
});

describe('structured data of an article', () => {
	it('says what it teaches, to whom, how long it takes and when it changed', () => {
		const { corpus } = project();
		const [article] = corpus.articles;
		if (!article) throw new Error('the project has no article');
		expect(articleJsonLd({ ...article, minutes: 7 })).toMatchObject({
			'@type': 'LearningResource',
			name: 'What BPO is',
			educationalLevel: 'beginner',
			teaches: ['say what outsourcing is', 'tell it from offshoring'],
			timeRequired: 'PT7M',
			version: '1.0',
			dateModified: '2026-11-22',
			isPartOf: { '@type': 'Book', hasPart: article.part.title },
		});
		const levels = ([1, 2, 3] as const).map(
			(level) => articleJsonLd({ ...article, data: { ...article.data, level } }).educationalLevel,
		);
		expect(levels).toEqual(['beginner', 'intermediate', 'advanced']);
	});
});

describe('structured data of an indicator', () => {
	const data = smallIndicator(readDataset(writeProject()));
	const context = {
		edition: { id: '2026-11', date: '2026-11-22' },
		places: ['Philippines', 'Ireland'],
		citation: 'Example office (2026). Exports.',
	};

	it('gives the publisher, the years and the files', () => {
		const described = datasetJsonLd(data, context);
		expect(described).toMatchObject({
			'@type': 'Dataset',
			name: 'Exports of services',
			creator: { '@type': 'Organization', name: 'Example office' },
			variableMeasured: { propertyID: 'X.1', unitText: 'US$ billion' },
			measurementTechnique: 'Official statistic. 2026',
			temporalCoverage: '2021/2024',
			spatialCoverage: ['Philippines', 'Ireland'],
			version: '2026-11',
			isAccessibleForFree: true,
			citation: 'Example office (2026). Exports.',
			includedInDataCatalog: { '@type': 'DataCatalog', name: 'BPO Atlas' },
		});
		const files = described.distribution as { encodingFormat: string; contentUrl: string }[];
		expect(files.map(({ encodingFormat }) => encodingFormat)).toEqual([
			'text/csv',
			'application/json',
		]);
		expect(files[0]?.contentUrl).toMatch(/^https:\/\/[^/]+\/data\/v1\/exports\.csv$/);
	});

	it('names the licence of the publisher, not the one of the atlas', () => {
		expect(datasetJsonLd(data, context).license).toBe('CC BY 4.0');
		const licence = { name: 'Other', url: 'https://terms.example/', redistribute: true };
		expect(
			datasetJsonLd({ ...data, indicator: { ...data.indicator, licence } }, context).license,
		).toBe('https://terms.example/');
	});

	it('offers no file where the terms do not allow it', () => {
		const closed = readDataset(
			writeProject({
				'indicators.yaml': (smallFiles['indicators.yaml'] ?? '').replace(
					'"redistribute":true',
					'"redistribute":false',
				),
			}),
		);
		expect(datasetJsonLd(smallIndicator(closed), context)).not.toHaveProperty('distribution');
	});
});

describe('structured data of the catalogue', () => {
	it('names its edition and points to every data set', () => {
		const about = { path: '/data/', name: 'Data', description: 'All of it.' };
		const edition = { id: '2026-11', date: '2026-11-22' };
		expect(catalogJsonLd(about, ['exports'], edition)).toMatchObject({
			'@type': 'DataCatalog',
			version: '2026-11',
			dataset: [{ '@id': expect.stringMatching(/\/data\/exports\/$/) as string }],
		});
	});
});
