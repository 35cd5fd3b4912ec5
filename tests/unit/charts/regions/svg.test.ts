import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { regionsSvg } from '../../../../src/charts/regions/svg.ts';
import type { RegionGroup } from '../../../../src/corpus/regions.ts';
import { regionSlugs } from '../../../../src/corpus/regions.ts';
import { factsOf, sampleMeasure } from '../measures.ts';
import { measureOf, modelOf } from './views.ts';

const ids = { labelledBy: 'f-title', describedBy: 'f-words' };
const draw = (
	measure: Parameters<typeof modelOf>[0],
	state = {},
	form: 'wide' | 'narrow' = 'wide',
) => regionsSvg(modelOf(measure, state), form, ids);
const mark = (svg: string, key: string) =>
	new RegExp(`<(?:circle|g)[^>]*data-k="${key}"[^>]*>`).exec(svg)?.[0] ?? '';

describe('regionsSvg', () => {
	it('is an image with a name and a description, without inline styles or colors', () => {
		const svg = draw(sampleMeasure());
		expect(svg).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-words"');
		expect(svg).not.toMatch(/style=|fill=|#[0-9a-f]{3}/);
	});

	it('fills chosen places larger and leaves the others hollow', () => {
		const svg = draw(sampleMeasure(), { places: ['PHL'] });
		expect(mark(svg, 'PHL')).toContain('class="d on"');
		expect(mark(svg, 'PHL')).toContain('r="6.5"');
		expect(mark(svg, 'IND')).toContain('class="dh"');
		expect(mark(draw(sampleMeasure()), 'IND')).toContain('class="d"');
	});

	it('dashes what is no official statistic, and rings Western Europe and misleading totals', () => {
		const svg = draw(sampleMeasure());
		expect(mark(svg, 'GEO')).toContain('d-dash');
		expect(mark(svg, 'IRL')).toContain('d-ring');
		const spain = draw(measureOf({ 'western-europe': { Spain: 3 } }));
		expect(mark(spain, 'SPA')).toContain('d-ring');
	});

	it('says in words that a place has no value', () => {
		expect(draw(sampleMeasure())).toMatch(/No value:.*d-miss.*Vietnam/);
	});

	it('draws the zero line in ink where zero is in range', () => {
		expect(draw(measureOf({ asia: { A: -3, B: 4 } })).match(/class="axis"/g)).toHaveLength(1);
		expect(draw(measureOf({ asia: { A: 40, B: 60 } }))).not.toContain('class="axis"');
	});

	it('writes names as text, never as markup', () => {
		const svg = draw(measureOf({ asia: { '<b>"&': 3 } }));
		expect(svg).toContain('&lt;b&gt;&quot;&amp;');
		expect(svg).not.toContain('<b');
	});

	it('weighs at most 4 kB with 69 places', () => {
		const series = Array.from({ length: 69 }, (_, index) => ({
			country: `C${String(index).padStart(2, '0')}`,
			name: `Country number ${index}`,
			region: regionSlugs[index % 5] as RegionGroup,
			points: [
				{ year: 2024, value: 1e7 * (index * 37.13) ** 1.9 + 1, quality: 'official' as const },
			],
		}));
		const measure = { facts: factsOf({ scale: 'log' }), series };
		for (const form of ['wide', 'narrow'] as const) {
			const svg = draw(measure, { places: ['C03', 'C11', 'C20'] }, form);
			expect(brotliCompressSync(svg).length).toBeLessThan(4000);
		}
	});
});
