import { describe, expect, it } from 'vitest';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { dollars, entry, everything } from './entries.ts';

const model = (entries: Parameters<typeof rankingModel>[0], options = {}) =>
	rankingModel(entries, dollars, { ...everything, ...options });

describe('rankingModel', () => {
	it('ranks from high to low', () => {
		const { ranked } = model([entry('LOW', 1), entry('TOP', 9), entry('MID', 4)]);
		expect(ranked.map(({ country, rank }) => [country, rank])).toEqual([
			['TOP', 1],
			['MID', 2],
			['LOW', 3],
		]);
	});

	it('lets equal values share a rank and counts on behind them', () => {
		const { ranked } = model([entry('BBB', 5), entry('AAA', 5), entry('CCC', 2)]);
		expect(ranked.map(({ country, rank, tied }) => [country, rank, tied])).toEqual([
			['AAA', 1, true],
			['BBB', 1, true],
			['CCC', 3, false],
		]);
	});

	it('lists a place without value as missing, never as zero', () => {
		const { ranked, missing } = model([entry('VNM'), entry('NIL', 0)]);
		expect(ranked.map(({ country }) => country)).toEqual(['NIL']);
		expect(missing.map(({ country }) => country)).toEqual(['VNM']);
	});

	it('keeps a misleading total outside the ranking', () => {
		const { ranked, outside } = model([
			entry('IRL', 300, { misleading: 'Licences.' }),
			entry('IND', 170),
		]);
		expect(ranked).toMatchObject([{ country: 'IND', rank: 1 }]);
		expect(outside).toMatchObject([{ country: 'IRL', misleading: 'Licences.' }]);
	});

	it('ranks within the chosen regions', () => {
		const { ranked } = model(
			[entry('POL', 9, { region: 'eastern-europe-caucasus' }), entry('PHL', 8)],
			{
				regions: ['asia'],
			},
		);
		expect(ranked).toMatchObject([{ country: 'PHL', rank: 1 }]);
	});

	it('draws up to the limit, and every highlighted place with its true rank', () => {
		const entries = [9, 8, 7, 6, 5].map((value, index) => entry(`C0${index}`, value));
		const { drawn, ranked } = model(entries, { limit: 2, highlight: ['C04'] });
		expect(drawn.map(({ country, rank }) => [country, rank])).toEqual([
			['C00', 1],
			['C01', 2],
			['C04', 5],
		]);
		expect(ranked).toHaveLength(5);
	});

	it('marks values that are three years older than the newest', () => {
		const dated = (country: string, year: number) =>
			entry(country, 1, { point: { value: 1, year, quality: 'official' } });
		const { ranked } = model([dated('NEW', 2024), dated('NEA', 2022), dated('OLD', 2021)]);
		expect(ranked.filter(({ old }) => old).map(({ country }) => country)).toEqual(['OLD']);
	});

	it('takes no log of zero', () => {
		expect(model([entry('NIL', 0), entry('ONE', 1)], { log: true }).log).toBe(false);
		expect(model([entry('ONE', 1)], { log: true }).log).toBe(true);
	});

	it('ranks values below zero last', () => {
		const { ranked } = model([entry('NEG', -1), entry('NIL', 0), entry('ONE', 1)]);
		expect(ranked.map(({ country }) => country)).toEqual(['ONE', 'NIL', 'NEG']);
	});
});
