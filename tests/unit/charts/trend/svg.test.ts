import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trendLayout } from '../../../../src/charts/trend/layout.ts';
import { endSteps, startSteps } from '../../../../src/charts/trend/margins.ts';
import { trendModel } from '../../../../src/charts/trend/model.ts';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import { factsOf, inputOf, sampleMeasure, secondMeasure } from '../measures.ts';
import { forms, ids } from './drawn.ts';
import { seriesOf } from './lines.ts';

const draw = (places: string[], measure = sampleMeasure(), state = {}) =>
	trendChart.svg(trendChart.model(inputOf(measure, { places, ...state })), 'wide', ids);

it('colors lines by region and draws the first chosen one heavier and last', () => {
	const svg = draw(['PHL', 'POL']);
	expect(svg).toContain('<g class="r-eec">');
	expect(svg.indexOf('<g class="r-asia on">')).toBeGreaterThan(svg.indexOf('<g class="r-eec">'));
});

it('draws a misleading total dashed and with a ring', () => {
	const svg = draw(['IRL'], {
		facts: factsOf(),
		series: [seriesOf('Irl', { 2020: 1, 2021: 2 }, { misleading: 'Licences.', region: 'africa' })],
	});
	expect(svg).toContain('class="l mis"');
	expect(svg).toContain('class="d-ring" data-k="IRL.2021"');
});

it('draws estimates hollow and a break as an upright tick', () => {
	expect(draw(['GEO'])).toContain('class="dh d-dash" data-k="GEO.2024"');
	const series = [
		{
			...seriesOf('Ana', {}),
			points: [
				{ year: 2010, value: 1, quality: 'official' as const },
				{ year: 2011, value: 2, quality: 'official' as const, note: 'break in series' },
			],
		},
	];
	expect(draw(['ANA'], { facts: factsOf(), series }).match(/class="brk"/g)).toHaveLength(1);
});

it('keeps isolated points visible where there are many points', () => {
	const years = Object.fromEntries(
		Array.from({ length: 70 }, (_, index) => [1950 + index, index + 1]),
	);
	const svg = draw(['ANA'], {
		facts: factsOf(),
		series: [seriesOf('Ana', { ...years, 2024: 3, 2026: 3 })],
	});
	expect(svg).toContain('class="pt" data-k="ANA.2000"');
	expect(svg).toContain('class="d" data-k="ANA.2024"');
});

it('names a place without a value below the plot', () => {
	expect(draw(['PHL', 'VNM'])).toMatch(/<g class="row" data-k="VNM">.*Vietnam: no value/);
});

it('rules zero in ink when values lie on both sides of it', () => {
	expect(draw(['PHL', 'IRL'], secondMeasure())).toContain('<line class="axis"');
});

describe('the margins', () => {
	it('have a class in the style sheet for every step', () => {
		const css = readFileSync('src/styles/chart-trend.css', 'utf8');
		for (const step of startSteps) expect(css).toContain(`.ms-${step} {\n\t\t--ms: ${step}px;`);
		for (const step of endSteps) expect(css).toContain(`.me-${step} {\n\t\t--me: ${step}px;`);
	});

	it('leave most of the narrowest figure to the plot', () => {
		const model = trendModel(
			inputOf(
				{
					facts: factsOf(),
					series: [seriesOf('Bosnia and Herzegovina', { 2010: 1e12, 2020: 2e12 })],
				},
				{ places: ['BOS'] },
			),
		);
		const [start = 0, end = 0] = trendLayout(model, 'narrow')
			.margins.classes.split(' ')
			.map((name) => Number(name.slice(3)));
		expect(start + end).toBeLessThanOrEqual(288 / 2 + 24);
	});
});

it.each(forms)('keeps twelve labels apart in the %s drawing', (form) => {
	const series = Array.from({ length: 12 }, (_, index) =>
		seriesOf(`${String.fromCharCode(65 + index)}aland Islands Republic`, {
			2010: 1,
			2020: 100 + index,
		}),
	);
	const model = trendModel(
		inputOf({ facts: factsOf(), series }, { places: series.map(({ country }) => country) }),
	);
	const placed = trendLayout(model, form).lines.toSorted((a, b) => a.labelMiddle - b.labelMiddle);
	placed.slice(1).forEach(({ label, labelMiddle }, index) => {
		const above = placed[index]!;
		expect(labelMiddle - above.labelMiddle).toBeGreaterThanOrEqual(
			(label.height + above.label.height) / 2 - 0.01,
		);
	});
});
