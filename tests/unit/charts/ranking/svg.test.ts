import { describe, expect, it } from 'vitest';
import { rankingLayout } from '../../../../src/charts/ranking/layout.ts';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { rankingSvg } from '../../../../src/charts/ranking/svg.ts';
import { dollars, entry, everything } from './entries.ts';

const ids = { labelledBy: 'f-title', describedBy: 'f-words' };
function draw(
	entries: Parameters<typeof rankingModel>[0],
	options = {},
	form: 'wide' | 'narrow' = 'wide',
) {
	const model = rankingModel(entries, dollars, { ...everything, ...options });
	return rankingSvg(rankingLayout(model, form), model, ids);
}
const row = (svg: string, country: string) =>
	new RegExp(`<g[^>]*data-k="${country}".*?</g>`).exec(svg)?.[0] ?? '';

describe('rankingSvg', () => {
	it('is an image with a name and a description, without inline styles', () => {
		const svg = draw([entry('PHL', 8)]);
		expect(svg).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-words"');
		expect(svg).not.toContain('style=');
	});

	it('colors a row by its region', () => {
		expect(row(draw([entry('POL', 8, { region: 'eastern-europe-caucasus' })]), 'POL')).toContain(
			'r-eec',
		);
	});

	it('fills what is highlighted and leaves the others hollow', () => {
		const svg = draw([entry('PHL', 8), entry('IND', 9)], { highlight: ['PHL'] });
		expect(row(svg, 'PHL')).toContain('class="d"');
		expect(row(svg, 'IND')).toContain('class="dh"');
		expect(row(draw([entry('IND', 9)]), 'IND')).toContain('class="d"');
	});

	it('dashes a value that is no official statistic, unless all are alike', () => {
		const point = { value: 1e9, year: 2024, quality: 'industry' as const };
		const figure = entry('PHL', 1, { point });
		expect(row(draw([figure, entry('IND', 9)]), 'PHL')).toContain('d-dash');
		expect(draw([figure, entry('IND', 1, { point })])).not.toContain('d-dash');
	});

	it('draws a misleading total as a ring without a rank', () => {
		const svg = draw([entry('IRL', 300, { misleading: 'Licences.' }), entry('IND', 9)]);
		expect(row(svg, 'IRL')).toContain('d-ring');
		expect(row(svg, 'IRL')).not.toContain('text-anchor="end"');
		expect(svg).toContain('Not ranked');
	});

	it('draws a missing value dashed, with the words', () => {
		const svg = draw([entry('VNM'), entry('IND', 9)]);
		expect(row(svg, 'VNM')).toContain('d-miss');
		expect(row(svg, 'VNM')).toContain('no value');
	});

	it('prints the year of each value, and stresses an old one', () => {
		const svg = draw([
			entry('NEW', 2),
			entry('OLD', 1, { point: { value: 1e9, year: 2019, quality: 'official' } }),
		]);
		expect(row(svg, 'NEW')).toMatch(/t-year[^>]*>2024/);
		expect(row(svg, 'OLD')).toMatch(/t-old[^>]*>2019/);
	});

	it('writes names as text, never as markup', () => {
		const svg = draw([entry('XSS', 1, { name: '<script>"&' })]);
		expect(svg).toContain('&lt;script&gt;&quot;&amp;');
		expect(svg).not.toContain('<script');
	});

	it('draws no axis when nothing is left', () => {
		expect(draw([entry('PHL', 1)], { regions: [] })).not.toContain('class="grid"');
	});
});
