import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionGroups, type RegionGroup } from '../../../src/corpus/regions.ts';
import { defaultState } from '../../../src/explorer/default-state.ts';
import { migrate } from '../../../src/explorer/migrate.ts';
import {
	decode,
	encode,
	OWN,
	sortColumns,
	viewNames,
	type ExplorerState,
} from '../../../src/explorer/state.ts';
import { defaults, known } from './catalog.ts';
import { links } from './links.ts';

const groups = Object.keys(regionGroups) as RegionGroup[];
const measure = fc.constantFrom('ict-service-exports', 'average-monthly-earnings');
const anyState: fc.Arbitrary<ExplorerState> = fc.record({
	view: fc.constantFrom(...viewNames),
	measure,
	across: fc.option(measure),
	size: fc.option(measure),
	regions: fc.subarray(groups),
	places: fc.shuffledSubarray([...known.places]),
	year: fc.oneof(fc.constant<'latest'>('latest'), fc.integer({ min: 2005, max: 2024 })),
	scale: fc.constantFrom('auto', 'linear', 'log'),
	mode: fc.constantFrom('value', 'index', 'change'),
	path: fc.boolean(),
	sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
});
const EDITION = '2026-11';

describe('a link to the explorer', () => {
	it('brings back the state it was made from, without a complaint', () => {
		fc.assert(
			fc.property(anyState, anyState, (state, base) => {
				const { state: read, problems } = decode(encode(state, base, EDITION), base, known);
				expect(read).toEqual(state);
				expect(problems).toEqual([]);
			}),
		);
	});

	it('is empty for the defaults and names the edition of the data otherwise', () => {
		expect(encode(defaults, defaults, EDITION)).toBe('');
		expect(encode({ ...defaults, view: 'map' }, defaults, EDITION)).toBe('view=map&v=2026-11');
		expect(decode('view=map&v=2025-01', defaults, known).edition).toBe('2025-01');
		expect(decode('v=<b>', defaults, known).edition).toBeUndefined();
	});

	it('never holds the reader’s own column', () => {
		const own = { ...defaults, measure: OWN, across: OWN, size: OWN };
		expect(encode(own, defaults, EDITION)).toBe('');
		expect(decode('y=own', defaults, known).problems).toHaveLength(1);
	});

	it.each(links)('keeps the meaning of "$link"', ({ link, means }) => {
		expect(decode(link, defaults, known)).toMatchObject({
			state: { ...defaults, ...means },
			problems: [],
		});
	});

	it('survives anything in the query string', () => {
		const key = fc.oneof(
			fc.string(),
			fc.constantFrom('view', 'y', 'x', 'size', 'regions', 'places', 'year', 'sort', '__proto__'),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 20 }), (pairs) => {
				const query = pairs.map(([name, text]) => `${name}=${text}`).join('&');
				const { state } = decode(query, defaults, known);
				expect(viewNames).toContain(state.view);
				expect(known.measures.has(state.measure)).toBe(true);
				expect(state.places.every((code) => known.places.has(code))).toBe(true);
				expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
			}),
		);
		expect(({} as Record<string, unknown>).view).toBeUndefined();
	});

	it('does not take names of Object for choices', () => {
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
			const query = `view=${name}&y=${name}&regions=${name}&places=${name}&mode=${name}&sort=${name}`;
			const { state, problems } = decode(query, defaults, known);
			expect(state).toEqual(defaults);
			expect(problems).toHaveLength(6);
		}
	});

	it('says in a sentence what it did not understand, and shows the rest', () => {
		const { state, problems } = decode(
			'view=map&y=foo&places=PHL.XXX.POL&regions=asia.atlantis&year=1850&scale=cubic&sort=up',
			defaults,
			known,
		);
		expect(state).toEqual({
			...defaults,
			view: 'map',
			places: ['PHL', 'POL'],
			regions: ['asia'],
		});
		expect(problems).toEqual([
			'There is no measure ‘foo’. The usual one is shown.',
			'‘atlantis’ is no region of the atlas.',
			'‘XXX’ is no place of the atlas and is left out.',
			'There are no values for the year ‘1850’. The data run from 2000 to 2024. The latest values are shown.',
			'The link says scale=‘cubic’, which the atlas does not know. The usual choice is shown.',
			'The link says sort=‘up’, which the atlas does not know. The usual choice is shown.',
		]);
	});

	it('keeps its sentences short, whatever the link says', () => {
		const query = `y=${'a'.repeat(500)}&places=${Array.from({ length: 90 }, (_, n) => `X${n}`).join('.')}`;
		for (const problem of decode(query, defaults, known).problems) {
			expect(problem.length).toBeLessThan(160);
		}
	});

	it('is not read at all when it is far too long', () => {
		const { state, problems } = decode(`view=map&y=${'a'.repeat(5000)}`, defaults, known);
		expect(state).toBe(defaults);
		expect(problems).toHaveLength(1);
	});

	it('asks no year of a measure that shows only its newest values', () => {
		const { state, problems } = decode('y=internet-users&year=2015', defaults, known);
		expect(state.year).toBe('latest');
		expect(problems[0]).toContain('only the newest values');
	});

	it('takes a key without a value, and a point too many, for nothing said', () => {
		const { state, problems } = decode('view=&y=&places=PHL.&regions=&year=&sort', defaults, known);
		expect(state).toEqual({ ...defaults, places: ['PHL'] });
		expect(problems).toEqual([]);
	});

	it('takes codes in small letters and repeated parameters once', () => {
		expect(decode('places=phl.PHL&places=POL', defaults, known).state.places).toEqual(['PHL']);
	});
});

describe('older links', () => {
	it('are brought to today’s names step by step', () => {
		const renamed = migrate(new Map([['mark', 'PHL']]), [
			(given) => new Map([...given].map(([key, text]) => [key === 'mark' ? 'chosen' : key, text])),
			(given) =>
				new Map([...given].map(([key, text]) => [key === 'chosen' ? 'places' : key, text])),
		]);
		expect([...renamed]).toEqual([['places', 'PHL']]);
	});
});

describe('the first view', () => {
	it('is the one that the recorded links take as given', () => {
		expect(
			defaultState(['internet-users', 'ict-service-exports', 'average-monthly-earnings']),
		).toEqual(defaults);
	});

	it('makes do with the measures there are', () => {
		expect(defaultState(['population'])).toMatchObject({ measure: 'population', across: null });
		expect(() => defaultState([])).toThrow('at least one measure');
	});
});
