import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dayCurveChart } from '../../../../src/charts/day-curve/type.ts';
import { dayOf, ids, longDay } from './days.ts';

describe('the drawing of a day', () => {
	it('is an image with a name and a description, without inline styles or colors', () => {
		const svg = dayCurveChart.svg(dayOf(), 'wide', ids);
		expect(svg).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-words"');
		expect(svg).not.toMatch(/style=|fill=|#[0-9a-f]{3}/);
	});

	it('names the peak of each panel', () => {
		const svg = dayCurveChart.svg(dayOf(), 'narrow', ids);
		expect(svg).toContain('>180 at 10:00</text>');
		expect(svg).toContain('>37 at 10:00</text>');
	});

	it('rules both panels from zero and the times only once', () => {
		const svg = dayCurveChart.svg(dayOf(), 'wide', ids);
		expect(svg.match(/class="axis"/g)).toHaveLength(2);
		expect(svg.match(/>12:00<\/text>/g)).toHaveLength(1);
	});

	it('has at least one time and few enough for a phone', () => {
		for (const text of ['10:10 5 300', longDay(), '23:30 5 300\n00:00 5 300']) {
			const times = dayCurveChart
				.svg(dayOf(text), 'narrow', ids)
				.match(/text-anchor="middle">\d\d:\d\d</g)!;
			expect(times.length).toBeGreaterThan(0);
			expect(times.length).toBeLessThanOrEqual(5);
		}
	});

	it('weighs at most 4 kB with 96 intervals', () => {
		for (const form of ['wide', 'narrow'] as const) {
			const svg = dayCurveChart.svg(dayOf(longDay()), form, ids);
			expect(brotliCompressSync(svg).length).toBeLessThan(4000);
		}
	});
});

describe('the day in words', () => {
	it('tells span, peaks, the quietest interval and occupancy', () => {
		const words = dayCurveChart.describe(dayOf()).join(' ');
		expect(words).toContain('20 intervals of 30 minutes, from 08:00 to 18:00.');
		expect(words).toContain(
			'Most calls, 180, come from 10:00; most agents, 37, are needed from 10:00.',
		);
		expect(words).toContain('Fewest agents, 12, are needed from 17:30.');
		expect(words).toContain('Occupancy is lowest from 17:30');
	});

	it('says nothing of a difference where all intervals are alike', () => {
		const flat = dayOf('09:00 100 300\n09:30 100 300');
		expect(dayCurveChart.describe(flat).join(' ')).not.toMatch(/Fewest|lowest/);
		expect(dayCurveChart.findings(flat)).toEqual(['Most agents, 21, are needed from 09:00']);
	});
});
