import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '../../../src/explorer/catalog.ts';
import { MeasureStore } from '../../../src/explorer/measure-store.ts';
import { sampleMeasure } from '../charts/measures.ts';
import { catalog, defaults } from './catalog.ts';

const asked: string[] = [];

/** Answers every address with the files given; loads are kept by address, so each test has its own. */
function serve(files: Record<string, unknown>): void {
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		return Promise.resolve(
			Object.hasOwn(files, address)
				? new Response(JSON.stringify(files[address]))
				: new Response('', { status: 404 }),
		);
	});
}

const series = {
	version: 1,
	indicator: { quality: 'official', misleading: [] },
	series: [
		{
			country: 'PHL',
			name: 'Philippines',
			region: 'asia',
			values: [
				[2020, 1],
				[2021, 2],
			],
		},
	],
	missing: [{ country: 'VNM', name: 'Vietnam', region: 'asia' }],
};

function catalogOf(test: string): Catalog {
	const [exports, law] = catalog.measures;
	if (!exports || !law) throw new Error('no measures');
	const { api: _, years: __, ...facts } = law.facts;
	return {
		...catalog,
		measures: [
			{ ...exports, facts: { ...exports.facts, api: `/${test}/exports.json` } },
			{ ...law, facts },
		],
		files: { latest: `/${test}/latest.json`, shown: `/${test}/shown.json`, map: '' },
	};
}

const shown = { indicators: { law: { values: { PHL: [2023, -1] } } } };
const latest = { indicators: { exports: { PHL: [2021, 2] } } };

afterEach(() => {
	vi.unstubAllGlobals();
	asked.length = 0;
});

describe('values of the measures', () => {
	it('come from the file of the measure, once', async () => {
		serve({ '/a/exports.json': series });
		const store = new MeasureStore(catalogOf('a'));
		const state = { ...defaults, measure: 'exports', across: null };
		const { measure } = await store.load(state);
		await store.load(state);
		expect(measure.series.map(({ country, points }) => [country, points.length])).toEqual([
			['PHL', 2],
			['VNM', 0],
		]);
		expect(asked).toEqual(['/a/exports.json']);
	});

	it('are the newest ones only where the terms allow no more', async () => {
		serve({ '/b/shown.json': shown });
		const { facts, series: places } = await new MeasureStore(catalogOf('b')).measure('law');
		expect(facts.years).toBeUndefined();
		expect(places).toHaveLength(catalog.places.length);
		expect(places.find(({ country }) => country === 'PHL')?.points).toEqual([
			{ year: 2023, value: -1, quality: 'official' },
		]);
	});

	it('of all measures come from both files', async () => {
		serve({ '/c/shown.json': shown, '/c/latest.json': latest });
		const values = await new MeasureStore(catalogOf('c')).newest();
		expect([...values.keys()].toSorted()).toEqual(['exports', 'law']);
	});

	it('may be the reader’s own, which no file is asked for', async () => {
		serve({});
		const store = new MeasureStore(catalogOf('d'));
		store.own = sampleMeasure({ id: 'own' });
		expect(await store.measure('own')).toBe(store.own);
		expect(asked).toEqual([]);
	});

	it('that do not come are a sentence, and are asked for again', async () => {
		serve({});
		const store = new MeasureStore(catalogOf('e'));
		await expect(store.measure('exports')).rejects.toThrow('The data could not be loaded');
		serve({ '/e/exports.json': series });
		await expect(store.measure('exports')).resolves.toBeDefined();
		await expect(store.measure('other')).rejects.toThrow(RangeError);
	});
});
