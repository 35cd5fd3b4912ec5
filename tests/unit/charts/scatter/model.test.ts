import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { scatterModel } from '../../../../src/charts/scatter/model.ts';
import { inputFor, mixed, modelFor, rising, row } from './sample.ts';

const codes = (places: readonly { country: string }[]) => places.map(({ country }) => country);

describe('scatterModel', () => {
	it('orders the places with both values from left to right', () => {
		const { places } = modelFor([row('BIG', 9, 1), row('LOW', 1, 5), row('MID', 4, 3)]);
		expect(codes(places)).toEqual(['LOW', 'MID', 'BIG']);
	});

	it('lists a place that lacks a value as missing, with the one it has', () => {
		const { places, missing } = modelFor([row('YES', 0, 0), row('PAY', 5), row('NON')]);
		expect(codes(places)).toEqual(['YES']);
		expect(missing).toMatchObject([{ country: 'NON' }, { country: 'PAY', across: { value: 5 } }]);
		expect(missing[1]).not.toHaveProperty('up');
	});

	it('takes the newest value of each measure, or both of exactly one year', () => {
		const place = row('POL', undefined, undefined, {
			pay: [
				[1, 2020],
				[2, 2022],
			],
			score: [
				[7, 2020],
				[8, 2024],
			],
		});
		expect(modelFor([place]).places).toMatchObject([
			{ across: { year: 2022 }, up: { year: 2024 } },
		]);
		expect(modelFor([place], { year: 2020 }).places).toMatchObject([
			{ across: { value: 1 }, up: { value: 7 } },
		]);
		expect(() => modelFor([place], { year: 2022 })).toThrow(/for 2022/);
	});

	it('keeps totals that mislead on either axis out of medians', () => {
		const { places, compared, quadrants } = modelFor([
			...rising.slice(0, 5),
			row('IRL', 9e9, 1, { misleading: { pay: 'Licences.' } }),
			row('LUX', 1, 9e9, { misleading: { score: 'Funds.' } }),
		]);
		expect(places).toHaveLength(7);
		expect(compared).toHaveLength(5);
		expect(quadrants).toMatchObject({ across: 300, up: 30 });
	});

	it('counts the places of each quadrant, and those on a median apart', () => {
		const { quadrants } = modelFor([
			row('A', 1, 1),
			row('B', 2, 9),
			row('C', 3, 5),
			row('D', 4, 2),
			row('E', 5, 8),
		]);
		expect(quadrants).toEqual({
			across: 3,
			up: 5,
			bothAbove: 1,
			bothBelow: 1,
			acrossOnly: 1,
			upOnly: 1,
			onLine: 1,
		});
		expect(modelFor(rising.slice(0, 4))).not.toHaveProperty('quadrants');
	});

	it('uses a log scale where it is asked for and every value is above zero', () => {
		const log = (rows: Parameters<typeof modelFor>[0], changes = {}) => {
			const { across, up } = modelFor(rows, changes);
			return [across.log, up.log];
		};
		const rows = [row('A', 1, 1), row('B', 2, -1)];
		expect(log(rows, { scale: 'log' })).toEqual([true, false]);
		expect(modelFor(rows, { scale: 'log' }).up.logRefused).toBe(true);
		expect(log(rows, { pay: { scale: 'log' } })).toEqual([true, false]);
		expect(log(rows, { pay: { scale: 'log' }, scale: 'linear' })).toEqual([false, false]);
	});

	it('follows chosen places through the years that have both values', () => {
		const { paths } = modelFor(mixed, { path: true, places: ['POL', 'EGY', 'IND'] });
		expect(paths).toHaveLength(1);
		expect(paths[0]?.steps.map(({ year }) => year)).toEqual([2010, 2017, 2023]);
		expect(paths[0]?.own).toBe(2);
		expect(modelFor(mixed, { path: true }).pathless).toBe(true);
	});

	it('knows when the circle of a place is no step of its path', () => {
		const place = row('POL', undefined, undefined, {
			pay: [
				[1, 2019],
				[2, 2020],
				[3, 2021],
			],
			score: [
				[1, 2019],
				[2, 2020],
			],
		});
		const [path] = modelFor([place], { path: true, places: ['POL'] }).paths;
		expect(path).not.toHaveProperty('own');
		expect(path?.steps).toHaveLength(2);
	});

	it.each([
		['without a second measure', () => scatterModel({ ...inputFor(mixed), across: undefined! })],
		['with one measure on both axes', () => modelFor(mixed, { pay: { id: 'score' } })],
		['without a place that has both', () => modelFor([row('A', 1), row('B', undefined, 2)])],
		['without a region', () => modelFor(mixed, { regions: [] })],
	])('has nothing to show %s', (_, build) => {
		expect(build).toThrow(NothingToShow);
	});

	it('refuses an area below zero, naming place and value', () => {
		expect(() =>
			modelFor([row('POL', 1, 1, { name: 'Poland', size: -3e9 })], { withSize: true }),
		).toThrow('A circle has no area below zero: Exports is −US$3.0 bn in Poland.');
	});
});
