import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { means } from '../../../../src/methods/location-score/grid.ts';
import { presets, weightsOf } from '../../../../src/methods/location-score/presets.ts';
import {
	decode,
	encode,
	MOST_PLACES,
	MOST_WEIGHT,
	presetIn,
	usualSetting,
	type Choices,
	type Setting,
} from '../../../../src/methods/location-score/setting.ts';

const choices: Choices = {
	criteria: [
		'pay',
		'labor',
		'degrees',
		'english',
		'broadband',
		'power',
		'law',
		'stability',
		'corruption',
		'record',
		'cyber',
		'hours',
	],
	clients: ['new-york', 'london', 'frankfurt', 'riyadh', 'tokyo', 'sydney'],
	regions: ['asia', 'latin-america-caribbean', 'africa', 'western-europe'],
	places: ['PHL', 'IND', 'KEN', 'POL', 'MAR', 'COL', 'EGY', 'IRL', 'ESP', 'JAM', 'GHA', 'RWA'],
};
const usual = usualSetting(choices);
const ordered =
	<Item>(all: readonly Item[]) =>
	(some: readonly Item[]) =>
		all.filter((item) => some.includes(item));
const anySetting: fc.Arbitrary<Setting> = fc.record({
	weights: fc
		.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 })
		.filter((weights) => weights.some((weight) => weight > 0))
		.map((weights) => weights.map((weight) => weight / 10)),
	mean: fc.constantFrom(...means),
	client: fc.constantFrom(...choices.clients),
	regions: fc.subarray([...choices.regions], { minLength: 1 }).map(ordered(choices.regions)),
	places: fc.subarray([...choices.places], { maxLength: MOST_PLACES }).map(ordered(choices.places)),
});

describe('the setting in a link', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(anySetting, (setting) => {
				expect(decode(`?${encode(setting, choices)}`, choices)).toEqual(setting);
			}),
		);
	});

	it('is empty for what a reader finds, and short for a preset', () => {
		expect(encode(usual, choices)).toBe('');
		const finance = presets[1]!;
		const setting = {
			...usual,
			weights: weightsOf(finance, choices.criteria),
			client: finance.client,
		};
		expect(encode(setting, choices)).toBe('preset=finance');
		expect(presetIn(setting, choices.criteria)?.id).toBe('finance');
	});

	it('stays within bounds whatever a query says', () => {
		const part = fc.oneof(
			fc.string(),
			fc.constantFrom('1_2', '1e9', 'NaN', '-1', '101', 'asia', 'PHL.PHL'),
		);
		const query = fc
			.array(
				fc.tuple(fc.constantFrom('w', 'preset', 'mean', 'client', 'regions', 'places', 'x'), part),
			)
			.map((pairs) => new URLSearchParams(pairs).toString());
		fc.assert(
			fc.property(fc.oneof(query, fc.string({ maxLength: 2000 })), (text) => {
				const setting = decode(text, choices);
				expect(setting.weights).toHaveLength(12);
				expect(setting.weights.every((weight) => weight >= 0 && weight <= MOST_WEIGHT)).toBe(true);
				expect(setting.weights.some((weight) => weight > 0)).toBe(true);
				expect(means).toContain(setting.mean);
				expect(choices.clients).toContain(setting.client);
				expect(setting.regions.length).toBeGreaterThan(0);
				expect(setting.places.length).toBeLessThanOrEqual(MOST_PLACES);
				expect(decode(encode(setting, choices), choices)).toEqual(setting);
			}),
		);
	});

	it.each([
		['w=1_2_3', 'too few weights'],
		['w=0_0_0_0_0_0_0_0_0_0_0_0', 'no weight at all'],
		['w=999_0_0_0_0_0_0_0_0_0_0_1', 'a weight too large'],
		['w=1.55_0_0_0_0_0_0_0_0_0_0_1', 'two decimals'],
		[`regions=atlantis&places=${'X'.repeat(2000)}`, 'unknown things'],
	])('falls back to the usual for %s: %s', (query) => {
		expect(decode(query, choices)).toEqual(usual);
	});
});

describe('the presets', () => {
	it('spread 100 points over criteria that exist and name a client that exists', () => {
		for (const { weights, client } of presets) {
			expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
			expect(choices.criteria).toEqual(expect.arrayContaining(Object.keys(weights)));
			expect(choices.clients).toContain(client);
		}
	});
});
