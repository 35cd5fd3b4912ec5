import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decode,
	encode,
	migrate,
	type RankingState,
} from '../../../../src/charts/ranking/state.ts';
import { regions } from './entries.ts';

const code = fc.stringMatching(/^[A-Z]{3}$/);
const anyState: fc.Arbitrary<RankingState> = fc.record({
	year: fc.oneof(fc.constant<'latest'>('latest'), fc.integer({ min: 1900, max: 2099 })),
	regions: fc.subarray(regions),
	highlight: fc.uniqueArray(code, { maxLength: 80 }),
	limit: fc.option(fc.integer({ min: 1, max: 999 })),
	log: fc.boolean(),
});
const defaults: RankingState = {
	year: 'latest',
	regions: ['asia'],
	highlight: ['PHL'],
	limit: 20,
	log: false,
};

/** What the order of sets does not change. */
function meaning({ regions: chosen, highlight, ...rest }: RankingState) {
	return { ...rest, regions: chosen.toSorted(), highlight: highlight.toSorted() };
}

describe('state of a ranking', () => {
	it('comes back from the query string as it went in', () => {
		fc.assert(
			fc.property(anyState, anyState, (state, base) => {
				const query = encode(state, base, 'fig-a');
				expect(meaning(decode(query, base, 'fig-a'))).toEqual(meaning(state));
			}),
		);
	});

	it('writes nothing for the defaults, and nothing twice', () => {
		fc.assert(
			fc.property(anyState, anyState, (state, base) => {
				expect(encode(base, base, 'fig-a')).toBe('');
				const query = encode(state, base, 'fig-a');
				expect(encode(state, base, 'fig-a', query)).toBe(query);
				expect(encode(base, base, 'fig-a', query)).toBe('');
			}),
		);
	});

	it('leaves other figures and parameters alone', () => {
		const query = encode({ ...defaults, log: true }, defaults, 'fig-a', 'fig-b.year=2010&q=pay');
		expect(query).toBe('fig-b.year=2010&q=pay&fig-a.scale=log');
		expect(decode(query, defaults, 'fig-b')).toEqual({ ...defaults, year: 2010 });
	});

	it('reads every link that was ever given out', () => {
		expect(
			decode(
				'?fig-a.year=2015&fig-a.regions=africa.middle-east&fig-a.mark=EGY.KEN&fig-a.show=all&fig-a.scale=log',
				defaults,
				'fig-a',
			),
		).toEqual({
			year: 2015,
			regions: ['africa', 'middle-east'],
			highlight: ['EGY', 'KEN'],
			limit: null,
			log: true,
		});
		expect(decode('fig-a.regions=none&fig-a.mark=none', defaults, 'fig-a')).toMatchObject({
			regions: [],
			highlight: [],
		});
	});

	it.each([
		'year=20150',
		'year=1e3',
		'year=',
		'regions=mars',
		'regions=__proto__',
		'mark=<b>',
		'show=0',
		'show=-1',
		'scale=cube',
	])('ignores %s', (parameter) => {
		expect(decode(`fig-a.${parameter}`, defaults, 'fig-a')).toEqual(defaults);
	});

	it('survives any query string', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				const state = decode(query, defaults, 'fig-a');
				expect(state.regions.every((region) => regions.includes(region))).toBe(true);
			}),
		);
	});

	it('renames the keys of older links in order', () => {
		const steps = [
			(old: Map<string, string>) =>
				new Map([...old].map(([key, value]) => [key === 'hl' ? 'marks' : key, value])),
			(old: Map<string, string>) =>
				new Map([...old].map(([key, value]) => [key === 'marks' ? 'mark' : key, value])),
		];
		expect([...migrate(new Map([['hl', 'PHL']]), steps)]).toEqual([['mark', 'PHL']]);
	});
});
