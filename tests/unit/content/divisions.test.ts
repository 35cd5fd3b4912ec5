import { describe, expect, it } from 'vitest';
import { percent, print, prose } from './prose.ts';

/** Arithmetic on published figures that the texts call "ours". Inputs stand in the same texts. */
describe('divisions of published figures', () => {
	it('Philippines: revenue over jobs of 2024', () => {
		const dollars = Math.round(38e9 / 1.82e6 / 100) * 100;
		const text = prose('countries/philippines.mdx');
		expect(text).toContain(`about US$${print(dollars)} a worker in 2024`);
		expect(text).toContain('US$38 bn of revenue for 2024');
	});

	it('Philippines: a fifth of the planned increase in two of six years', () => {
		expect((38 - 32.5) / (59 - 32.5)).toBeCloseTo(1 / 5, 1);
		expect(2024 - 2022).toBe(2);
		expect(prose('countries/philippines.mdx')).toContain('about a fifth of the planned increase');
	});

	it('Philippines: 31% resigned and 14.1% were let go make 45%', () => {
		expect(Math.round(31 + 14.1)).toBe(45);
		expect(prose('countries/philippines.mdx')).toContain('31% resigned and 14.1% were let go');
	});

	it('Poland: exports over jobs do not give what the association states', () => {
		const dollars = Math.round(36.8e9 / 457_100 / 100) * 100;
		expect(prose('countries/poland.mdx')).toContain(`gives about US$${print(dollars)} a job`);
	});

	it('Poland: growth from the last two published counts', () => {
		expect(prose('countries/poland.mdx')).toContain(
			`counts would give ${percent(488_700 / 457_100 - 1, 1)}`,
		);
	});

	it('Egypt: exports would have to almost double within one year', () => {
		expect(9 / 4.8).toBeGreaterThan(1.8);
		expect(9 / 4.8).toBeLessThan(2);
		expect(prose('countries/egypt.mdx')).toContain('almost double within one year');
	});

	it('Egypt: UN total of 2022 below the digital exports of the ministry', () => {
		expect(4.3).toBeLessThan(4.9);
		expect(prose('countries/egypt.mdx')).toContain('less than the US$4.9 bn of digital exports');
	});

	it('India: business process work is about a fifth', () => {
		expect(54.6 / 282.6).toBeCloseTo(1 / 5, 1);
		expect(prose('regions/asia.mdx')).toContain(
			'business process work made US$54.6 bn, about a fifth',
		);
	});

	it('Pakistan: US$328 a worker', () => {
		expect(prose('regions/asia.mdx')).toContain(`about US$${print(328e6 / 1e6)} a worker a year`);
	});

	it('NHS England: more than three jobs in four within three years', () => {
		expect(1 - 314 / 1390).toBeGreaterThan(3 / 4);
		const text = prose('cases/nhs-england-capita.mdx');
		expect(text).toContain('from 1,390 at the start to 314 by March 2018');
		expect(text).toContain('more than three jobs in four within three years');
	});
});
