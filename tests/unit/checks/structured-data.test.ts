import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { structuredData } from '../../../checks/structured-data.ts';
import { readDataset } from '../../../src/data/load.ts';
import { datasetJsonLd } from '../../../src/layouts/json-ld.ts';
import { smallIndicator, writeProject } from '../data/small-dataset.ts';

const context = { '@context': 'https://schema.org' };

async function messages(json: string) {
	const html = `<script type="application/ld+json">${json}</script>`;
	const problems = await structuredData.run(siteOf({ 'index.html': html }));
	return problems.map(({ message }) => message);
}

describe('structured data', () => {
	it('accepts one thing, and several in a graph', async () => {
		expect(await messages('{"@context":"https://schema.org","@type":"Article"}')).toEqual([]);
		expect(
			await messages('{"@context":"https://schema.org","@graph":[{"@type":["Article"]}]}'),
		).toEqual([]);
	});

	it('asks a learning resource for all that its collectors need', async () => {
		const whole = {
			...context,
			...{ '@type': 'LearningResource', name: 'a', description: 'b', url: 'c', license: 'd' },
			...{ inLanguage: 'en', learningResourceType: 'article' },
		};
		expect(await messages(JSON.stringify(whole))).toEqual([]);
		expect(await messages(JSON.stringify({ ...whole, license: undefined }))).toEqual([
			'structured data lack "license"',
		]);
		expect(await messages(JSON.stringify({ ...context, '@type': 'DefinedTermSet' }))).toHaveLength(
			4,
		);
	});

	it('finds what does not parse', async () => {
		expect(await messages('{"@context":')).toEqual([
			expect.stringContaining('structured data cannot be parsed'),
		]);
	});

	it('asks for vocabulary and type', async () => {
		expect(await messages('{"@type":"Article"}')).toEqual([
			'structured data lack "@context": "https://schema.org"',
		]);
		expect(await messages('{"@context":"https://schema.org","name":"x"}')).toEqual([
			'structured data lack an "@type"',
		]);
		expect(await messages('{"@context":"https://schema.org","@graph":[{}]}')).toHaveLength(1);
	});
});

describe('the structured data of a data set', () => {
	const data = smallIndicator(readDataset(writeProject()));
	const complete = datasetJsonLd(data, {
		edition: { id: '2026-11', date: '2026-11-22' },
		places: ['Philippines'],
		citation: 'Example office (2026). Exports.',
	});

	it('are complete as the pages write them', async () => {
		expect(await messages(JSON.stringify(complete))).toEqual([]);
	});

	it.each(['name', 'description', 'license', 'creator', 'version', 'citation', 'spatialCoverage'])(
		'need %s',
		async (key) => {
			const { [key]: _, ...rest } = complete;
			const found = await messages(JSON.stringify({ '@graph': [rest], ...context }));
			expect(found).toEqual([expect.stringContaining(`a Dataset with a wrong ${key}:`)]);
		},
	);

	it.each([
		['a description too short to help', { description: 'Exports.' }, 'description'],
		['a download without address', { distribution: [{ '@type': 'DataDownload' }] }, 'contentUrl'],
		['a relative address', { url: '/data/exports/' }, 'url'],
		['years in words', { temporalCoverage: 'since 2021' }, 'temporalCoverage'],
	])('must not have %s', async (_, wrong, key) => {
		const found = await messages(JSON.stringify({ ...complete, ...wrong }));
		expect(found.join()).toContain(key);
	});

	it('may offer no download where the terms forbid it', async () => {
		const { distribution: _, ...rest } = complete;
		expect(await messages(JSON.stringify(rest))).toEqual([]);
	});
});
