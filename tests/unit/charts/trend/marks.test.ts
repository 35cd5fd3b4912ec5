import { expect, it } from 'vitest';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import { factsOf, inputOf, sampleMeasure } from '../measures.ts';
import { seriesOf } from './lines.ts';

const marks = (state: Parameters<typeof inputOf>[1], measure = sampleMeasure()) =>
	trendChart.marks(trendChart.model(inputOf(measure, state)));

it('are a line for each place by year, then the places without a line', () => {
	expect(
		marks({ places: ['PHL', 'POL', 'VNM'] }).map((line) => line.map(({ key }) => key)),
	).toEqual([
		['POL.2010', 'POL.2020', 'POL.2024'],
		['PHL.2010', 'PHL.2015', 'PHL.2020', 'PHL.2024'],
		['VNM'],
	]);
});

it('say value and year first, then what a reader must know of the value', () => {
	const georgia = marks({ places: ['GEO'] })[0]?.[1];
	expect(georgia).toMatchObject({
		country: 'GEO',
		name: 'Georgia',
		spoken: 'Georgia, US$930 mn in 2024',
	});
	expect(georgia?.lines).toEqual([
		'Georgia',
		'US$930 mn in 2024',
		'Estimate',
		'new <method> & scope',
		'No value from 2021 to 2023.',
	]);
});

it('say index and change before the values they come from', () => {
	const measure = { facts: factsOf(), series: [seriesOf('Ana', { 2010: 1e9, 2011: 1.5e9 })] };
	expect(marks({ places: ['ANA'], mode: 'index' }, measure)[0]?.[1]?.lines).toEqual([
		'Ana',
		'Index 150',
		'US$1.5 bn in 2011',
	]);
	expect(marks({ places: ['ANA'], mode: 'change' }, measure)[0]?.[0]?.lines).toEqual([
		'Ana',
		'+50.0% on the year before',
		'US$1.0 bn in 2010, US$1.5 bn in 2011',
	]);
});

it('have rows with receipts of the values they show', () => {
	const measure = { facts: factsOf(), series: [seriesOf('Ana', { 2010: 1e9, 2011: 1.5e9 })] };
	const table = trendChart.table(
		trendChart.model(inputOf(measure, { places: ['ANA'], mode: 'change' })),
	);
	expect(table.columns.map(({ name }) => name)).toEqual([
		'Place',
		'Year',
		'Change',
		'Value',
		'Year before',
		'Kind of figure',
		'Note',
	]);
	expect(table.rows[0]).toMatchObject({
		key: 'ANA.2011',
		heading: 'Ana',
		cells: [
			{ text: '2011', value: 2011 },
			{ text: '+50.0%' },
			{ text: 'US$1.5 bn', value: 1.5e9, of: { measure: 'exports', country: 'ANA', year: 2011 } },
			{ text: 'US$1.0 bn', value: 1e9, of: { measure: 'exports', country: 'ANA', year: 2010 } },
			{ text: 'Official statistic' },
			{ text: '' },
		],
	});
});
