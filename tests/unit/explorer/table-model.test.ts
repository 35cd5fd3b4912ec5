import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ariaSort, nextSort } from '../../../src/explorer/sort.ts';
import { sparkline } from '../../../src/explorer/sparkline.ts';
import { sortColumns } from '../../../src/explorer/state.ts';
import { tableModel } from '../../../src/explorer/table-model.ts';
import { tableToChart } from '../../../src/explorer/to-chart-table.ts';
import { anyMeasure, sampleMeasure, secondMeasure } from '../charts/measures.ts';
import { defaults } from './catalog.ts';

const loaded = { measure: sampleMeasure(), across: secondMeasure() };
const names = (sort = defaults.sort) =>
	tableModel({ ...defaults, sort }, loaded).rows.map(({ name }) => name);

describe('the table', () => {
	it('has a row for each place shown, highest first, without a value last', () => {
		expect(names()).toEqual([
			'Ireland',
			'India',
			'Poland',
			'Philippines',
			'Mexico',
			'Egypt',
			'Georgia',
			'Jordan',
			'Vietnam',
		]);
	});

	it('keeps places without a value last in either direction', () => {
		expect(names({ column: 'y', descending: false }).slice(-2)).toEqual(['Jordan', 'Vietnam']);
		expect(names({ column: 'x', descending: false }).at(-1)).toBe('Egypt');
	});

	it('sorts by name, region and year', () => {
		expect(names({ column: 'place', descending: true })[0]).toBe('Vietnam');
		expect(names({ column: 'region', descending: false })[0]).toBe('India');
		expect(names({ column: 'year', descending: false })[0]).toBe('Mexico');
	});

	it('gives each value with its year, and what to doubt', () => {
		const { rows, columns } = tableModel({ ...defaults, places: ['GEO'] }, loaded);
		const of = (code: string) => rows.find(({ country }) => country === code);
		expect(of('GEO')).toMatchObject({
			chosen: true,
			y: { text: 'US$930 mn', value: 0.93e9, year: 2024, note: 'estimate' },
		});
		expect(of('IRL')?.y.note).toBe('total misleads');
		expect(of('VNM')?.y).toEqual({ text: 'no value', note: '' });
		expect(columns.map(({ key }) => key)).toEqual(['y', 'x']);
	});

	it('shows a year as it is: a neighboring year never stands in', () => {
		const { rows } = tableModel({ ...defaults, year: 2015 }, loaded);
		expect(rows.find(({ country }) => country === 'POL')?.y.text).toBe('no value');
	});

	it('holds every place once, for any values and any order', () => {
		fc.assert(
			fc.property(
				anyMeasure(-1e9),
				fc.constantFrom(...sortColumns),
				fc.boolean(),
				(measure, column, descending) => {
					const state = { ...defaults, sort: { column, descending } };
					const { rows } = tableModel(state, { measure });
					const shown = measure.series.filter(({ region }) => region !== 'client');
					expect(rows.map(({ country }) => country).toSorted()).toEqual(
						shown.map(({ country }) => country).toSorted(),
					);
				},
			),
		);
	});

	it('is passed on with stored values and their years', () => {
		const { columns, rows } = tableToChart(tableModel(defaults, loaded), 'Caption');
		expect(columns.map(({ name }) => name)).toEqual([
			'Place',
			'Region',
			'Exports',
			'Exports, year',
			'Rule of law',
			'Rule of law, year',
		]);
		const cells = (code: string) => rows.find(({ key }) => key === code)?.cells;
		expect(cells('IND')?.slice(0, 3)).toEqual([
			{ text: 'Asia' },
			{
				text: 'US$177.7 bn',
				value: 177.7e9,
				of: { measure: 'exports', country: 'IND', year: 2024 },
			},
			{ text: '2024', value: 2024 },
		]);
		expect(cells('VNM')?.slice(1, 3)).toEqual([{ text: '' }, { text: '' }]);
	});
});

describe('sorting by a press on a head', () => {
	it('turns the order round, and begins with names upward and values downward', () => {
		const byValue = { column: 'y', descending: true } as const;
		expect(nextSort(byValue, 'y')).toEqual({ column: 'y', descending: false });
		expect(nextSort(byValue, 'place')).toEqual({ column: 'place', descending: false });
		expect(nextSort(byValue, 'x')).toEqual({ column: 'x', descending: true });
		expect(ariaSort(byValue, 'y')).toBe('descending');
		expect(ariaSort(byValue, 'x')).toBe('none');
	});
});

describe('the small line of a row', () => {
	const points = sampleMeasure().series[0]?.points ?? [];

	it('runs over the years of the measure and ends in its newest value', () => {
		const svg = sparkline(points, [2000, 2024]);
		expect(svg).toContain('<circle class="ex-spark-dot" cx="93" cy="3"');
		expect(svg).toContain('d="M40.5 21');
	});

	it('is left out where there is no course', () => {
		expect(sparkline(points.slice(0, 1), [2000, 2024])).toBe('');
		expect(sparkline([], [2000, 2024])).toBe('');
	});

	it('lies in the middle when nothing changes', () => {
		const flat = points.map((point) => ({ ...point, value: 5 }));
		expect(sparkline(flat, [2010, 2024])).toContain('cy="12"');
	});
});
