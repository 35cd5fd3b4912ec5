import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { tornadoLayout } from '../../../../src/charts/tornado/layout.ts';
import { totalCostTornado } from '../../../../src/charts/tornado/total-cost.ts';
import { tornadoChart as chart } from '../../../../src/charts/tornado/type.ts';
import { inputsWith } from '../../methods/total-cost/inputs.ts';
import { inputOf } from './views.ts';

const ids = { labelledBy: 'f-title', describedBy: 'f-words' };
const usual = chart.model(totalCostTornado(inputsWith()));

describe('the total cost as a tornado', () => {
	it('stands around the value at the likely inputs, the widest bar first', () => {
		expect(usual.base).toBeCloseTo(4_990_781, 0);
		expect(usual.bars.map(({ name }) => name)).toEqual([
			'Provider price',
			'Retained staff',
			'In-house cost',
			'Productivity reached',
			'Currency',
			'Rise of in-house cost',
			'Transition',
			'Wage inflation',
		]);
	});

	it('names the inputs at both ends, millions in short', () => {
		const end = (key: string) => usual.bars.find((bar) => bar.key === key);
		expect(end('fx')).toMatchObject({ low: { input: '−4%' }, high: { input: '3%' } });
		expect(end('transition')).toMatchObject({
			low: { input: 'US$550,000' },
			high: { input: 'US$1.30 mn' },
		});
	});
});

describe('tornadoModel', () => {
	it('refuses inputs without a range', () => {
		expect(() => chart.model(inputOf(5, [[5, 5]]))).toThrow(NothingToShow);
		expect(() => chart.model(inputOf(5, []))).toThrow(NothingToShow);
	});

	it('leaves bars of the same swing in their order', () => {
		const { bars } = chart.model(
			inputOf(0, [
				[-1, 1],
				[-3, 3],
				[1, -1],
			]),
		);
		expect(bars.map(({ key }) => key)).toEqual(['i1', 'i0', 'i2']);
	});
});

describe('tornadoLayout', () => {
	it('draws each half from the likely result to its end', () => {
		const { bars, base } = tornadoLayout(chart.model(inputOf(5, [[2, 10]])), 'wide');
		const half = (end: string) => bars[0]?.halves.find((candidate) => candidate.end === end);
		expect(base.at).toBeCloseTo(0.5);
		expect(half('low')?.at).toBeCloseTo(0.2);
		expect(half('low')?.width).toBeCloseTo(0.3);
		expect(half('high')?.at).toBeCloseTo(0.5);
		expect(half('high')?.width).toBeCloseTo(0.5);
	});

	it('draws the wider half first where both lie on one side', () => {
		const { bars } = tornadoLayout(chart.model(inputOf(5, [[3, 1]])), 'wide');
		expect(bars[0]?.halves.map(({ end }) => end)).toEqual(['high', 'low']);
	});

	it('puts the input of the smaller result at the left end', () => {
		const { bars } = tornadoLayout(chart.model(inputOf(5, [[9, 2]])), 'wide');
		expect(bars[0]?.ends.map(({ text, anchor }) => [text, anchor])).toEqual([
			['9%', 'end'],
			['1%', 'start'],
		]);
	});

	it('says both inputs in words where there is no room beside the bar', () => {
		const { bars } = tornadoLayout(usual, 'narrow');
		expect(bars[0]?.ends).toEqual([]);
		expect(bars[0]?.range).toBe('US$23,000 to US$28,800');
	});
});

describe('tornadoSvg', () => {
	it('holds a zero line, the likely result and a key that needs no color', () => {
		for (const form of ['wide', 'narrow'] as const) {
			const svg = chart.svg(usual, form, ids);
			expect(svg.match(/class="axis"/g)).toHaveLength(1);
			expect(svg).toContain('>likely US$4.99 mn</text>');
			expect(svg).toContain('>hollow: lowest value of the input</text>');
			expect(svg).toContain('>filled: highest value of the input</text>');
			expect(svg).toContain('aria-labelledby="f-title" aria-describedby="f-words"');
			expect(brotliCompressSync(svg).length).toBeLessThan(4000);
		}
	});

	it('writes names as text, never as markup', () => {
		const svg = chart.svg(chart.model(inputOf(5, [[3, 6]], '<b>"&')), 'narrow', ids);
		expect(svg).toContain('&lt;b&gt;&quot;&amp;');
		expect(svg).not.toContain('<b>');
	});
});

describe('the words', () => {
	it('name the widest, the narrowest and what crosses zero', () => {
		expect(chart.describe(usual)).toEqual([
			'Provider price moves the value most: between US$2.94 mn and US$5.42 mn.',
			'Wage inflation moves it least, by US$0.75 mn.',
			'No input alone takes the value across zero; it stays above zero.',
		]);
		expect(chart.findings(usual)).toEqual(['Provider price moves the value most']);
		const crossing = chart.describe(
			chart.model(
				inputOf(-5, [
					[-9, 2],
					[-6, -4],
				]),
			),
		);
		expect(crossing).toContain('Alone, these take the value across zero: Input 1.');
	});

	it('do not crown one of two alike', () => {
		expect(
			chart.findings(
				chart.model(
					inputOf(0, [
						[-1, 1],
						[1, -1],
					]),
				),
			),
		).toEqual(['Several inputs move the value alike']);
	});

	it('give a mark both results and the swing', () => {
		expect(chart.marks(usual)[0]?.[0]?.lines).toEqual([
			'Provider price',
			'At US$23,000: US$5.42 mn',
			'At US$28,800: US$2.94 mn',
			'Swing US$2.47 mn',
		]);
	});
});
