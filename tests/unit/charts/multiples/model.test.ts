import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { multiplesLayout } from '../../../../src/charts/multiples/layout.ts';
import { multiplesModel } from '../../../../src/charts/multiples/model.ts';
import { multiplesChart } from '../../../../src/charts/multiples/type.ts';
import { factsOf, inputOf, sampleMeasure } from '../measures.ts';
import { ids } from '../trend/drawn.ts';
import { seriesOf } from '../trend/lines.ts';

const regional = {
	facts: factsOf(),
	series: [
		seriesOf('Ana', { 2010: 1e9, 2011: 2e9, 2012: 3e9 }),
		seriesOf('Bea', { 2010: 3e9, 2011: 4e9, 2012: 5e9 }),
		seriesOf('Cleo', { 2010: 5e9, 2011: 9e9, 2012: 40e9 }),
		seriesOf('Dora', { 2012: 90e9 }),
		seriesOf('Ivo', { 2010: 900e9, 2011: 900e9, 2012: 900e9 }, { misleading: 'Licences.' }),
		seriesOf('Kim', { 2011: 2e9, 2012: 1e9 }, { region: 'africa' }),
	],
};

describe('panels of chosen places', () => {
	it('stand in the order of choice; places without a value stay as absent', () => {
		const model = multiplesModel(inputOf(sampleMeasure(), { places: ['PHL', 'VNM', 'IND'] }));
		expect(model).toMatchObject({ of: 'places', absent: [{ country: 'VNM' }] });
		expect(model.of === 'places' && model.lines.map(({ country }) => country)).toEqual([
			'PHL',
			'IND',
		]);
	});

	it('are at most 24, and the rest is named', () => {
		const series = Array.from({ length: 26 }, (_, index) =>
			seriesOf(`${String.fromCharCode(65 + index)}land`, { 2020: index + 1 }),
		);
		const model = multiplesModel(
			inputOf({ facts: factsOf(), series }, { places: series.map(({ country }) => country) }),
		);
		expect(model.of === 'places' && model.lines).toHaveLength(24);
		expect(multiplesChart.notes(model).join(' ')).toContain('Left out: Yland and Zland.');
	});

	it('show the lines of the others faint, drawn once', () => {
		const svg = (places: string[]) =>
			multiplesChart.svg(multiplesModel(inputOf(regional, { places })), 'wide', ids);
		expect(svg(['ANA', 'BEA', 'CLE']).match(/<use href="#a-wide-lines"/g)).toHaveLength(3);
		expect(svg(['ANA', 'BEA', 'CLE']).match(/id="a-wide-lines"/g)).toHaveLength(1);
		expect(svg(['ANA'])).not.toContain('<use');
	});
});

describe('panels of regions', () => {
	const model = multiplesModel(inputOf(regional));
	const [asia, africa] = model.of === 'regions' ? model.panels : [];

	it('hold the median of the places that have every year', () => {
		expect(asia?.line.points.map(({ year, shown }) => [year, shown])).toEqual([
			[2010, 3e9],
			[2011, 4e9],
			[2012, 5e9],
		]);
		expect(asia).toMatchObject({ used: 3, all: 4 });
	});

	it('draw every place faint, also one whose total misleads', () => {
		expect(asia?.behind.map(({ name }) => name)).toEqual(['Ana', 'Bea', 'Cleo', 'Dora', 'Ivo']);
		expect(multiplesChart.notes(model).join(' ')).toContain(
			'Ivo does not count in the median: Licences.',
		);
	});

	it('say the median, how many it counts, and who is at the ends', () => {
		expect(multiplesChart.marks(model)[0]?.[2]?.lines).toEqual([
			'Asia',
			'Median US$5.0 bn in 2012',
			'median of 3 of 4',
			'Lowest: Ana US$3.0 bn',
			'Highest: Cleo US$40.0 bn',
		]);
		expect(multiplesChart.table(model).rows.find(({ key }) => key === 'asia.2012')?.cells).toEqual([
			{ text: '2012', value: 2012 },
			{ text: 'US$5.0 bn', value: 5e9 },
			{ text: '3', value: 3 },
			{
				text: 'Ana US$3.0 bn',
				value: 3e9,
				of: { measure: 'exports', country: 'ANA', year: 2012 },
			},
			{
				text: 'Cleo US$40.0 bn',
				value: 40e9,
				of: { measure: 'exports', country: 'CLE', year: 2012 },
			},
		]);
	});

	it('take the index from the first year that every region has', () => {
		const index = multiplesModel(inputOf(regional, { mode: 'index' }));
		expect(index.base).toBe(2011);
		const [first] = index.of === 'regions' ? index.panels : [];
		expect(first?.line.points.map(({ year, shown }) => [year, Math.round(shown)])).toEqual([
			[2010, 56],
			[2011, 100],
			[2012, 150],
		]);
		expect(index.absent.map(({ name }) => name)).toEqual(['Dora']);
		expect(multiplesChart.describe(index)[0]).toBe(
			'Asia (median of 3 places) rose from 56 in 2010 to 150 in 2012.',
		);
	});

	it('exist only for regions that are shown and have a value', () => {
		expect(africa?.line.name).toBe('Africa');
		const one = multiplesModel(inputOf(regional, { regions: ['africa', 'middle-east'] }));
		expect(one.of === 'regions' && one.panels.map(({ line }) => line.name)).toEqual(['Africa']);
	});
});

it.each([{ places: ['VNM'] }, { regions: [] }, { places: ['PHL'], mode: 'change' as const }])(
	'has nothing to show for %o',
	(state) => {
		expect(() => multiplesModel(inputOf(sampleMeasure(), state))).toThrow(NothingToShow);
	},
);

it('stands in three columns where there is room, else in two, and never outside the width', () => {
	const model = multiplesModel(inputOf(regional, { places: ['ANA', 'BEA', 'CLE', 'DOR'] }));
	for (const [form, columns] of [
		['wide', 3],
		['narrow', 2],
	] as const) {
		const { panels, width } = multiplesLayout(model, form);
		expect(new Set(panels.map(({ across }) => across)).size).toBe(columns);
		for (const { across } of panels) expect(across + width).toBeLessThanOrEqual(1 + 1e-9);
		expect(panels.filter(({ first }) => first)).toHaveLength(Math.ceil(4 / columns));
	}
});

describe('sentences', () => {
	const model = multiplesModel(inputOf(regional));

	it('name the number of places with every median', () => {
		const said = multiplesChart.describe(model);
		expect(said[0]).toBe(
			'Asia (median of 3 places) rose from US$3.0 bn in 2010 to US$5.0 bn in 2012, 66.7% more; that is 29.1% a year on average.',
		);
		expect(said).toContain(
			'Asia: the median counts 3 of 4 places, those with a value in every year from 2010 to 2012.',
		);
		expect(said).toContain('From first to last year 1 of 2 rose and 1 fell.');
	});

	it('become headlines', () => {
		expect(multiplesChart.findings(model)).toEqual([
			'1 of 2 medians rose from their first year to their last, 1 fell',
			'Asia (median of 3 places) is highest at the end with US$5.0 bn in 2012',
		]);
		const chosen = multiplesModel(inputOf(regional, { places: ['ANA'] }));
		expect(multiplesChart.findings(chosen)[0]).toBe(
			'Ana rose from US$1.0 bn in 2010 to US$3.0 bn in 2012, 3.0 times as much',
		);
	});
});
