import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { scatterLayout } from '../../../../src/charts/scatter/layout.ts';
import { scatterModel } from '../../../../src/charts/scatter/model.ts';
import { anyInput, mixed, modelFor, rising, row } from './sample.ts';

const forms = ['wide', 'narrow'] as const;
const spotsOf = (rows: Parameters<typeof modelFor>[0], changes = {}) =>
	new Map(
		scatterLayout(modelFor(rows, changes), 'wide').places.map((item) => [item.place.country, item]),
	);

describe('scatterLayout', () => {
	it('moves right with the value across and up with the other', () => {
		const spots = spotsOf([row('LOW', 1, 1), row('TOP', 9, 9), row('MID', 5, 5)]);
		const [low, mid, top] = ['LOW', 'MID', 'TOP'].map((code) => spots.get(code)?.spot);
		expect((low?.x ?? 0) + (top?.x ?? 0)).toBeCloseTo(2 * (mid?.x ?? 0));
		expect(low?.x).toBeLessThan(mid?.x ?? 0);
		expect(low?.y).toBeGreaterThan(mid?.y ?? 0);
	});

	it('gives circles an area in proportion to their value, down to one that can be seen', () => {
		const places = spotsOf(
			[
				row('ONE', 1, 1, { size: 100 }),
				row('QUA', 2, 2, { size: 25 }),
				row('TIN', 3, 3, { size: 0.001 }),
				row('NON', 4, 4),
			],
			{ withSize: true },
		);
		const r = (code: string) => places.get(code)?.spot.r ?? 0;
		expect(r('QUA')).toBeCloseTo(r('ONE') / 2);
		expect(r('TIN')).toBeGreaterThanOrEqual(3);
		expect(places.get('NON')?.sizeless).toBe(true);
	});

	it('lets a misleading size neither be seen nor shrink the others', () => {
		const places = spotsOf(mixed, { withSize: true });
		expect(places.get('IRL')?.sizeless).toBe(true);
		expect(places.get('IND')?.spot.r).toBe(28);
	});

	it('draws small circles over large ones', () => {
		const radii = scatterLayout(modelFor(mixed, { withSize: true }), 'wide').places.map(
			({ spot }) => spot.r,
		);
		expect(radii).toEqual(radii.toSorted((a, b) => b - a));
	});

	it('explains areas by at most four circles', () => {
		for (const form of forms) {
			const { key } = scatterLayout(modelFor(mixed, { withSize: true }), form);
			expect(key?.circles.map(({ label }) => label)).toEqual(['5', '20', '100']);
			expect(key?.sizeless?.label).toBe('no value');
		}
		expect(scatterLayout(modelFor(mixed), 'wide')).not.toHaveProperty('key');
	});

	it('names every chosen place, and outermost ones when none is chosen', () => {
		const named = (changes: object, form: 'wide' | 'narrow') =>
			scatterLayout(modelFor(mixed, changes), form)
				.places.filter(({ label }) => label)
				.map(({ place }) => place.country);
		const places = ['PHL', 'IND', 'VNM', 'POL', 'ROU', 'MEX', 'BRA', 'EGY', 'KEN'];
		for (const form of forms) {
			expect(named({ places }, form)).toEqual(expect.arrayContaining(places));
			expect(named({}, form)).toEqual(expect.arrayContaining(['KEN', 'IRL']));
		}
	});

	it('says how many places are not drawn, chosen ones by name', () => {
		const note = (places: string[]) =>
			scatterLayout(modelFor(mixed, { places }), 'wide').notes.map(({ text }) => text);
		expect(note([])).toEqual(['1 place lacks one of the two values; 1 lacks both']);
		expect(note(['JOR'])).toEqual([
			'1 place lacks one of the two values; 1 lacks both, among them Jordan',
		]);
	});

	it('marks zero and says log in words', () => {
		const negative = scatterLayout(modelFor([row('A', 1, -1), row('B', 2, 1)]), 'wide');
		expect(negative.zero.y).toBeDefined();
		const log = scatterLayout(modelFor(rising, { scale: 'log' }), 'wide');
		expect(log.titles.across[0]?.text).toBe('Pay, US$ a month, log scale');
		expect(log.zero).toEqual({});
	});

	it('keeps all circles in the plot and text in the drawing, whatever the data', () => {
		fc.assert(
			fc.property(anyInput, fc.constantFrom(...forms), (input, form) => {
				let model;
				try {
					model = scatterModel(input);
				} catch (error) {
					expect(error).toBeInstanceOf(NothingToShow);
					return;
				}
				const layout = scatterLayout(model, form);
				const { left, right, top, bottom } = layout;
				for (const { spot } of [...layout.places, ...layout.steps]) {
					expect(spot.x).toBeGreaterThanOrEqual(left - 1e-9);
					expect(spot.x).toBeLessThanOrEqual(right + 1e-9);
					expect(spot.y).toBeGreaterThanOrEqual(top - 1e-6);
					expect(spot.y).toBeLessThanOrEqual(bottom + 1e-6);
				}
				expect(left).toBeLessThan(0.25);
				expect(layout.acrossTicks.length).toBeLessThanOrEqual(8);
				expect(layout.height).toBeGreaterThan(bottom);
			}),
			{ numRuns: 80 },
		);
	});
});
