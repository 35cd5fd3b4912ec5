import { describe, expect, it } from 'vitest';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import { factsOf, inputOf, sampleMeasure } from '../measures.ts';
import { seriesOf } from './lines.ts';

const measure = {
	facts: factsOf(),
	series: [
		seriesOf('Ana', { 2010: 1e9, 2011: 2e9, 2012: 4e9 }),
		seriesOf('Bea', { 2010: 3e9, 2011: 3.3e9, 2012: 3.2e9 }),
		seriesOf('Cleo', { 2010: 5e9, 2012: 5e9 }),
		seriesOf('Dora', {}),
	],
};
const places = ['ANA', 'BEA', 'CLE', 'DOR'];
const modelOf = (state: Parameters<typeof inputOf>[1] = {}, of = measure) =>
	trendChart.model(inputOf(of, { places, ...state }));

describe('sentences', () => {
	it('tell the course of each line, what all share, falls, crossings and gaps', () => {
		expect(trendChart.describe(modelOf())).toEqual([
			'Cleo stands at US$5.0 bn in 2010 and in 2012.',
			'Ana rose from US$1.0 bn in 2010 to US$4.0 bn in 2012, 4.0 times as much; that is 100.0% a year on average.',
			'Bea rose from US$3.0 bn in 2010 to US$3.2 bn in 2012, 6.7% more; that is 3.3% a year on average.',
			'The yearly average is the compound annual growth rate: the even rate from first to last value.',
			'From first to last year 2 of 3 rose and none fell.',
			'The largest fall from one year to the next is that of Bea: from US$3.3 bn in 2011 to US$3.2 bn in 2012 (−3.0%).',
			'Ana passed Bea between 2011 and 2012.',
			'No value between the years shown: Cleo (2011).',
			'No value: Dora.',
		]);
	});

	it('say when the order stayed and nothing fell', () => {
		const sentences = trendChart.describe(modelOf({ places: ['ANA', 'CLE'] })).join(' ');
		expect(sentences).toContain('The order of the places is the same at the end as at the start.');
		expect(sentences).toContain('No value is lower than that of the year before.');
	});

	it('give the range of changes', () => {
		expect(trendChart.describe(modelOf({ mode: 'change' }))).toEqual([
			'Ana changed by +100.0% in each of the years 2011 and 2012.',
			'Bea ranges from −3.0% in 2012 to +10.0% in 2011; the value fell in 1 of 2 years.',
			'No line: Dora and Cleo.',
		]);
	});

	it('add the index', () => {
		expect(trendChart.describe(modelOf({ mode: 'index' }))[0]).toBe(
			'Ana rose from US$1.0 bn in 2010 to US$4.0 bn in 2012, 4.0 times as much; that is 100.0% a year on average. Its index in 2012 is 400.',
		);
	});
});

describe('findings', () => {
	it('begin with the first chosen place', () => {
		expect(trendChart.findings(modelOf())).toEqual([
			'Ana rose from US$1.0 bn in 2010 to US$4.0 bn in 2012, 4.0 times as much',
			'Ana grew fastest from 2010 to 2012: 100.0% a year on average',
			'2 of 3 places rose from their first year to their last, none fell',
			'Cleo is highest at the end with US$5.0 bn in 2012',
			'Ana passed Bea between 2011 and 2012',
		]);
	});

	it('do not call one place fastest when years or rates are the same', () => {
		const twins = {
			facts: factsOf(),
			series: [
				seriesOf('Ana', { 2010: 1e9, 2012: 2e9 }),
				seriesOf('Bea', { 2010: 2e9, 2012: 4e9 }),
				seriesOf('Cleo', { 2011: 2e9, 2012: 8e9 }),
				seriesOf('Dora', { 2010: 2e9, 2012: 3e9 }),
			],
		};
		const findings = (chosen: string[]) =>
			trendChart.findings(modelOf({ places: chosen }, twins)).join(' | ');
		expect(findings(['ANA', 'BEA', 'DOR'])).toContain('Bea and Ana grew fastest');
		expect(findings(['ANA', 'BEA'])).not.toContain('fastest');
		expect(findings(['ANA', 'CLE'])).not.toContain('fastest');
	});

	it('name ties at the top together', () => {
		const tied = {
			facts: factsOf(),
			series: [seriesOf('Ana', { 2010: 1e9 }), seriesOf('Bea', { 2010: 1e9 })],
		};
		expect(trendChart.findings(modelOf({}, tied))).toContain(
			'Ana and Bea share the highest last number, US$1.0 bn',
		);
	});

	it('do not call a misleading total the highest', () => {
		const model = trendChart.model(inputOf(sampleMeasure(), { places: ['PHL', 'IRL', 'POL'] }));
		expect(trendChart.findings(model).join(' ')).toContain('Poland is highest');
	});

	it('of changes tell how often a place fell and where the largest rise is', () => {
		expect(trendChart.findings(modelOf({ mode: 'change', places: ['BEA', 'ANA'] }))).toEqual([
			'The value of Bea fell in 1 of 2 years',
			'The largest rise in one year is +100.0%: Ana in 2011 and Ana in 2012',
		]);
	});

	it('never end in a full stop', () => {
		for (const mode of ['value', 'index', 'change'] as const) {
			for (const finding of trendChart.findings(modelOf({ mode }))) {
				expect(finding).not.toMatch(/\.$/);
			}
		}
	});
});
