import { expect, test } from 'vitest';
import { searchAttributes } from '../../../src/search/attributes.ts';

const article = searchAttributes({
	title: 'Onshore, nearshore, offshore',
	kind: 'Article',
	path: 'Part III, Ownership and location',
	summary: 'Where the work is done, and what distance changes.',
	aliases: ['near shoring', 'farshore'],
	part: 'ownership-and-location',
	level: 1,
});

test('marks the element as the indexed body of the page', () => {
	expect(article['data-pagefind-body']).toBe('');
});

test('carries each value in an attribute of its own, so that commas are safe', () => {
	expect(article['data-search-title']).toBe('Onshore, nearshore, offshore');
	expect(article['data-search-aliases']).toBe('near shoring; farshore');
	expect(article['data-pagefind-meta']).toContain('title[data-search-title]');
	expect(article['data-pagefind-filter']).toBe(
		'kind[data-search-kind], part[data-search-part], level[data-search-level]',
	);
});

test('leaves out what a page does not have', () => {
	const term = searchAttributes({
		title: 'Occupancy',
		kind: 'Term',
		path: 'Glossary',
		summary: '…',
		aliases: [],
	});
	expect(Object.keys(term)).not.toContain('data-search-aliases');
	expect(term['data-pagefind-filter']).toBe('kind[data-search-kind]');
});

test('points the region filter at every region of a page', () => {
	const regions = ['asia', 'africa'] as const;
	const page = searchAttributes({
		title: 'A case',
		kind: 'Case',
		path: 'Cases',
		summary: '…',
		regions,
	});
	expect(page['data-pagefind-filter']).toBe(
		'kind[data-search-kind], region[data-search-region], region[data-search-region-2]',
	);
	expect(page['data-search-region-2']).toBe('africa');
});

test('weighs the text of articles above that of places, cases, terms and claims', () => {
	const weight = (kind: 'Article' | 'Country' | 'Case' | 'Term' | 'Claim' | 'About') =>
		Number(searchAttributes({ title: 'T', kind, path: '', summary: '' })['data-pagefind-weight']);
	const weights = (['Article', 'Country', 'Case', 'Term', 'Claim', 'About'] as const).map(weight);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	expect(new Set(weights).size).toBe(weights.length);
});
