import { describe, expect, test } from 'vitest';
import { facetsFile } from '../../../src/search/build/facets-file.ts';
import { countFacets, facetsFrom, fits } from '../../../src/search/page-facets.ts';
import { parseSearchParams } from '../../../src/search/params.ts';

const article = { kind: ['Article'], level: ['2'], part: ['foundations'] };
const dispute = { kind: ['Case'], region: ['africa', 'asia'] };
const filters = (params: string) => parseSearchParams(params).filters;

describe('the file of facets', () => {
	const file = facetsFile([
		{ id: 'e1/0', filters: { ...article, color: ['red'] } },
		{ id: 'e1/1', filters: dispute },
		{ id: 'e1/2', filters: article },
	]);

	test('names each combination once', () => {
		expect(file.combinations).toEqual([article, dispute]);
		expect(file.pages).toEqual({ e1: [0, 1, 0] });
	});

	test('gives the facets of a page by its name in the index', () => {
		const of = facetsFrom(file);
		expect(['e1/0', 'e1/1', 'e1/2'].map(of)).toEqual([article, dispute, article]);
	});

	test('says nothing of pages of another build', () => {
		expect(facetsFrom(file)('e2/0')).toEqual({});
		expect(facetsFrom(file)('e1/9')).toEqual({});
	});

	test.each([null, 'text', {}, { combinations: 1, pages: { e1: [0] } }, { pages: { e1: 'a' } }])(
		'is no error when it is %j',
		(odd) => {
			expect(facetsFrom(odd)('e1/0')).toEqual({});
		},
	);
});

test('within a facet one choice is enough, across facets all must hold', () => {
	expect(fits(dispute, filters('?kind=Case&kind=Term&region=asia'))).toBe(true);
	expect(fits(dispute, filters('?kind=Case&level=2'))).toBe(false);
	expect(fits(article, filters('?level=2'))).toBe(true);
	expect(fits({}, filters('?level=2'))).toBe(false);
	expect(fits({}, filters(''))).toBe(true);
});

test('a facet in use is counted as if it were not', () => {
	const counts = countFacets([article, article, dispute], filters('?kind=Case'));
	expect(counts.kind).toEqual({ Article: 2, Case: 1 });
	expect(counts.level).toEqual({});
	expect(counts.region).toEqual({ africa: 1, asia: 1 });
});
