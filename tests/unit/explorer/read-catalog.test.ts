import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { defaultFigures } from '../../../src/explorer/default-figures.ts';
import { findMeasures } from '../../../src/explorer/dom/measure-options.ts';
import { readCatalog } from '../../../src/explorer/read-catalog.ts';

const dataset = loadDataset();
const catalog = readCatalog(dataset, '2026-11', (path) => `/atlas${path}`);

describe('the catalog of the explorer', () => {
	it('holds every place and every measure with a value', () => {
		expect(catalog.places).toHaveLength(dataset.places.size);
		for (const { facts } of catalog.measures) {
			expect(dataset.indicators.get(facts.id)?.observations.length).toBeGreaterThan(0);
		}
	});

	it('names a file of all years only where the terms allow it', () => {
		for (const { facts } of catalog.measures) {
			const licence = dataset.indicators.get(facts.id)?.indicator.licence;
			expect(facts.api === undefined).toBe(licence?.redistribute === false);
			expect(facts.years === undefined).toBe(licence?.redistribute === false);
		}
		expect(catalog.measures[0]?.facts.api).toBe('/atlas/data/v1/ict-service-exports.json');
	});

	it('lets measures be found by words of their names and groups', () => {
		const found = (typed: string) =>
			findMeasures(typed, catalog.measures).map(({ facts }) => facts.id);
		expect(found('EARNINGS')).toEqual(['average-monthly-earnings']);
		expect(found('trade export')).toContain('ict-service-exports');
		expect(found('')).toHaveLength(catalog.measures.length);
		expect(found('nothing of the kind')).toEqual([]);
	});
});

describe('the views that stand on the page', () => {
	it('hold drawings, table and sources before any script', async () => {
		const figures = await defaultFigures(dataset, catalog, ['regions', 'ranking', 'scatter']);
		expect(figures.map(({ id }) => id)).toEqual([
			'fig-compare-regions',
			'fig-compare-ranking',
			'fig-compare-scatter',
		]);
		for (const figure of figures) {
			expect(figure.drawings.match(/<svg [^>]*class="chart/g)).toHaveLength(2);
			expect(figure.table).toContain('data-k="PHL"');
			expect(figure.sentences.length).toBeGreaterThan(0);
			expect(figure.notes[0]).toMatch(/^Source, /);
			expect(figure.title).not.toBe('');
		}
	});
});
