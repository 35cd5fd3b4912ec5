import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { amountText, amountUnit } from '../../../../src/charts/waterfall/amount-text.ts';
import { waterfallLayout } from '../../../../src/charts/waterfall/layout.ts';
import { totalCostWaterfall } from '../../../../src/charts/waterfall/total-cost.ts';
import { waterfallChart as chart } from '../../../../src/charts/waterfall/type.ts';
import { inputsWith } from '../../methods/total-cost/inputs.ts';
import { inputOf } from './views.ts';

const ids = { labelledBy: 'f-title', describedBy: 'f-words' };
const usual = chart.model(totalCostWaterfall(inputsWith()));

describe('the total cost as a waterfall', () => {
	it('goes from in-house cost by kind to all outsourced cost', () => {
		const texts = chart.table(usual).rows.map(({ heading, cells }) => [heading, cells[0]?.text]);
		expect(texts).toEqual([
			['In-house cost', '27,607,506'],
			['Provider charges', '13,473,461'],
			['Transition', '650,000'],
			['Severance', '700,000'],
			['Retained staff', '4,672,040'],
			['Travel', '450,000'],
			['Audit and security', '300,000'],
			['Extra attrition and rework', '187,500'],
			['All outsourced cost', '20,433,001'],
			['Saving', '7,174,506'],
		]);
	});

	it('calls the gap an extra cost when outsourcing is dearer', () => {
		const { difference } = chart.model(totalCostWaterfall(inputsWith({ rate: 60_000 })));
		expect(difference.name).toBe('Extra cost');
		expect(difference.value).toBeGreaterThan(0);
	});
});

describe('waterfallModel', () => {
	it('refuses amounts that are all zero', () => {
		expect(() => chart.model(inputOf(0, [0, 0]))).toThrow(NothingToShow);
	});
});

describe('waterfallLayout', () => {
	it('starts totals and the first step at zero, each other step where the last one ended', () => {
		const { rows } = waterfallLayout(chart.model(inputOf(10, [4, 2])), 'wide');
		const [from, first, second, to, rest] = rows;
		expect([from?.at, first?.at, to?.at]).toEqual([0, 0, 0]);
		expect(second?.at).toBeCloseTo(first?.width ?? NaN);
		expect(rest?.at).toBeCloseTo(0.6);
		expect(rest?.width).toBeCloseTo(0.4);
	});

	it('holds zero inside when steps lead below it', () => {
		const { ticks, rows } = waterfallLayout(chart.model(inputOf(10, [-5, 12])), 'wide');
		const zero = ticks.find((tick) => tick.zero);
		expect(zero?.at).toBeGreaterThan(0);
		expect(rows[0]?.at).toBeCloseTo(zero?.at ?? NaN);
	});

	it('draws totals higher than steps', () => {
		for (const form of ['wide', 'narrow'] as const) {
			const heights = (kind: string) =>
				waterfallLayout(usual, form)
					.rows.filter(({ row }) => row.kind === kind)
					.map(({ barHeight }) => barHeight);
			expect(Math.min(...heights('total'))).toBeGreaterThan(Math.max(...heights('step')));
		}
	});
});

describe('waterfallSvg', () => {
	it('tells totals, steps and the difference apart by class, and draws a line for nothing', () => {
		const svg = chart.svg(chart.model(inputOf(10, [4, 0])), 'wide', ids);
		expect(svg).toContain('class="row w-total" data-k="from"');
		expect(svg).toContain('class="row w-step" data-k="s0"');
		expect(svg).toContain('class="row w-difference" data-k="difference"');
		expect(svg.match(/class="bar-nil"/g)).toHaveLength(1);
		expect(svg).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-words"');
	});

	it('writes names as text, never as markup', () => {
		const svg = chart.svg(chart.model(inputOf(5, [3], '<b>"&')), 'narrow', ids);
		expect(svg).toContain('&lt;b&gt;&quot;&amp;');
		expect(svg).not.toContain('<b>');
	});

	it('weighs at most 4 kB', () => {
		for (const form of ['wide', 'narrow'] as const) {
			expect(brotliCompressSync(chart.svg(usual, form, ids)).length).toBeLessThan(4000);
		}
	});
});

describe('the words', () => {
	it('compare both totals, name the largest step and the gap', () => {
		expect(chart.describe(usual)).toEqual([
			'In-house cost is US$27.61 mn, all outsourced cost US$20.43 mn.',
			'The largest step is provider charges with US$13.47 mn, 65.9% of all steps.',
			'The other steps add up to US$6.96 mn: retained staff, severance, transition, travel, audit and security, extra attrition and rework.',
			'Saving: US$7.17 mn, 26.0% of in-house cost.',
		]);
		expect(chart.findings(usual)).toEqual(['Saving of US$7.17 mn against in-house cost']);
	});

	it('say so when both ways cost the same', () => {
		expect(chart.findings(chart.model(inputOf(6, [4, 2])))).toEqual(['Both ways cost the same']);
	});

	it('give a mark its sum and its share', () => {
		const transition = chart.marks(usual)[0]?.[2];
		expect(transition?.lines).toEqual([
			'Transition',
			'US$0.65 mn',
			'Up to here: US$14.12 mn',
			'2.4% of “In-house cost”',
		]);
		expect(transition?.spoken).toBe('Transition: US$0.65 mn, US$14.12 mn up to here');
	});
});

describe('amounts', () => {
	it.each([
		[27_607_506, 27_607_506, 'US$27.61 mn'],
		[37_500, 27_607_506, 'US$37,500'],
		[5_000, 27_607_506, 'US$5,000'],
		[2.5e9, 2.5e9, 'US$2.50 bn'],
		[0, 1e6, 'US$0'],
		[0.4, 0.4, 'US$0.40'],
	])('%d on an axis up to %d', (value, largest, text) => {
		expect(amountText(value, amountUnit(largest))).toBe(text);
	});
});
