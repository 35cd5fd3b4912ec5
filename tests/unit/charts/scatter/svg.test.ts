import { describe, expect, it } from 'vitest';
import { scatterSvg } from '../../../../src/charts/scatter/svg.ts';
import { brotliCompressSync } from 'node:zlib';
import { mixed, modelFor, row } from './sample.ts';

const ids = { labelledBy: 'f-title', describedBy: 'f-words' };
const draw = (
	rows: Parameters<typeof modelFor>[0],
	changes = {},
	form: 'wide' | 'narrow' = 'wide',
) => scatterSvg(modelFor(rows, changes), form, ids);
const group = (svg: string, key: string) =>
	new RegExp(`<g [^>]*data-k="${key}".*?</g>`).exec(svg)?.[0] ?? '';

describe('scatterSvg', () => {
	it('is an image with a name and a description, without inline styles or a scale of its own', () => {
		const svg = draw(mixed);
		expect(svg).toMatch(/^<svg [^>]*class="chart only-wide c-scatter" width="100%"/);
		expect(svg).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-words"');
		expect(svg).not.toContain('style=');
		expect(svg.slice(0, svg.indexOf('>'))).not.toContain('viewBox');
	});

	it('fills what is chosen and lets the others step back', () => {
		const svg = draw(mixed, { places: ['PHL'] });
		expect(group(svg, 'PHL')).toContain('class="r-asia on"');
		expect(group(svg, 'PHL')).toContain('class="d"');
		expect(group(svg, 'IND')).toContain('class="r-asia off"');
		expect(group(svg, 'IND')).toContain('class="dh"');
		expect(group(draw(mixed), 'IND')).toContain('class="d"');
	});

	it('draws Western Europe and misleading totals as rings, and says which misleads', () => {
		const svg = draw(mixed);
		expect(group(svg, 'PRT')).toContain('d-ring');
		expect(group(svg, 'IRL')).toContain('d-ring');
		expect(group(svg, 'IRL')).toContain('Ireland (misleading total)');
	});

	it('dashes estimates, and places without an area', () => {
		expect(group(draw(mixed), 'GEO')).toContain('d-dash');
		expect(group(draw(mixed, { withSize: true }), 'VNM')).toContain('d-none');
	});

	it('tells chosen places apart where all values are estimates', () => {
		const alike = ['PHL', 'IND'].map((code, n) => row(code, 900 + n, 500, { quality: 'estimate' }));
		const svg = draw(alike, { places: ['PHL'] });
		expect(group(svg, 'PHL')).toContain('class="d"');
		expect(group(svg, 'IND')).toContain('class="dh"');
		expect(svg).not.toContain('d-dash');
	});

	it('draws no circle for a place that lacks a value', () => {
		expect(group(draw(mixed), 'JOR')).toBe('');
	});

	it('draws the path of a chosen place, with its years', () => {
		const svg = draw(mixed, { path: true, places: ['POL'] });
		expect(svg).toContain('vector-effect="non-scaling-stroke"');
		expect(group(svg, 'POL-2010')).toContain('>2010</text>');
		expect(group(svg, 'POL-2017')).not.toContain('<text');
		expect(group(svg, 'POL')).toContain('Poland 2023');
	});

	it('writes names as text, never as markup', () => {
		const svg = draw([row('XSS', 1, 1, { name: '<script>"&' })]);
		expect(svg).toContain('&lt;script&gt;&quot;&amp;');
		expect(svg).not.toContain('<script');
	});

	it('stays below four kilobytes with 69 places and areas', () => {
		const many = Array.from({ length: 69 }, (_, index) =>
			row(`Q${String(index).padStart(2, '0')}`, 100 + ((index * 37) % 69) * 71, 400 + index * 3.1, {
				name: `Place number ${index}`,
				size: 1e9 + index * 1e8,
			}),
		);
		const places = many.slice(0, 12).map(({ country }) => country);
		for (const form of ['wide', 'narrow'] as const) {
			const svg = draw(many, { withSize: true, places }, form);
			expect(brotliCompressSync(svg).length).toBeLessThan(4000);
		}
	});
});
