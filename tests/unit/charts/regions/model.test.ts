import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { sampleMeasure, secondMeasure } from '../measures.ts';
import { measureOf, modelOf } from './views.ts';

const row = (model: ReturnType<typeof modelOf>, region: string) =>
	model.rows.find((item) => item.region === region);

describe('regionsModel', () => {
	it('keeps the five regions in the order of the atlas and other groups after them', () => {
		const { rows } = modelOf(sampleMeasure());
		expect(rows.map(({ region }) => region)).toEqual([
			'asia',
			'latin-america-caribbean',
			'eastern-europe-caucasus',
			'africa',
			'middle-east',
			'western-europe',
		]);
		expect(rows.map(({ apart }) => apart)).toEqual([false, false, false, false, false, true]);
	});

	it('shows client countries only where the view names them', () => {
		expect(row(modelOf(sampleMeasure()), 'client')).toBeUndefined();
		expect(row(modelOf(sampleMeasure(), { regions: ['asia', 'client'] }), 'client')).toBeDefined();
	});

	it('gives median, count and range of a region, without counting the missing as zero', () => {
		const asia = row(modelOf(measureOf({ asia: { A: 1, B: 4, C: 10, D: null } })), 'asia');
		expect(asia?.summary).toMatchObject({
			count: 3,
			median: 4e9,
			lowest: { name: 'A' },
			highest: { name: 'C' },
		});
		expect(asia?.missing.map(({ name }) => name)).toEqual(['D']);
	});

	it('takes the middle of an even number of values', () => {
		const asia = row(modelOf(measureOf({ asia: { A: 1, B: 4, C: 10, D: 100 } })), 'asia');
		expect(asia?.summary?.median).toBe(7e9);
	});

	it('draws a misleading total but keeps it out of median and range', () => {
		const measure = measureOf({ 'western-europe': { Spain: 4, Ireland: 300 } }, ['Ireland']);
		const { valued, summary } = row(modelOf(measure), 'western-europe') ?? {};
		expect(valued?.map(({ name }) => name)).toEqual(['Spain', 'Ireland']);
		expect(summary).toMatchObject({ count: 1, median: 4e9, highest: { name: 'Spain' } });
	});

	it('has no median where every total misleads', () => {
		const measure = measureOf({ 'western-europe': { Ireland: 300 } }, ['Ireland']);
		expect(row(modelOf(measure), 'western-europe')?.summary).toBeUndefined();
	});

	it('takes the newest value of each place, or exactly the year', () => {
		const year = (choice: number | 'latest') =>
			row(modelOf(sampleMeasure(), { year: choice }), 'latin-america-caribbean');
		expect(year('latest')?.valued[0]).toMatchObject({ year: 2019, old: true });
		expect(year(2015)?.valued[0]).toMatchObject({ year: 2015, value: 5.8e9, old: false });
		expect(year(2024)?.missing).toMatchObject([{ name: 'Mexico' }]);
	});

	it('uses the scale of the indicator, and a log scale only above zero', () => {
		expect(modelOf(sampleMeasure()).log).toBe(false);
		expect(modelOf(sampleMeasure({ scale: 'log' })).log).toBe(true);
		expect(modelOf(sampleMeasure({ scale: 'log' }), { scale: 'linear' }).log).toBe(false);
		expect(modelOf(sampleMeasure(), { scale: 'log' })).toMatchObject({
			log: true,
			logRefused: false,
		});
		expect(modelOf(secondMeasure(), { scale: 'log' })).toMatchObject({
			log: false,
			logRefused: true,
		});
	});

	it('says why there is nothing to show', () => {
		expect(() => modelOf(sampleMeasure(), { regions: ['middle-east'] })).toThrow(NothingToShow);
		expect(() => modelOf(sampleMeasure(), { year: 1999 })).toThrow(/1999/);
	});
});
