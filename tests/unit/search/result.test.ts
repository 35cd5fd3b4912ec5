import { expect, test } from 'vitest';
import type { PagefindSection } from '../../../src/search/pagefind.ts';
import { matchedWords, toFoundPage } from '../../../src/search/result.ts';
import { foundPage } from './lib/page.ts';

function section(id: string, score: number): PagefindSection {
	return {
		title: `Title ${id}`,
		url: `/page/#${id}`,
		excerpt: `Title ${id}. Some <mark>words</mark>`,
		anchor: { element: 'h2', id, location: 0 },
		weighted_locations: [{ balanced_score: score }],
	};
}

const text = (segments: { text: string }[]) => segments.map((segment) => segment.text).join('');

test('the matched words come from the text, without punctuation and doubles', () => {
	expect(matchedWords(foundPage('“*Nearshore,”* and *nearshoring.* *nearshore*'))).toEqual([
		'nearshore',
		'nearshoring',
	]);
});

test('links carry the matched words to the page and to its sections', () => {
	const found = toFoundPage(foundPage('the *words* here', { sub_results: [section('a', 1)] }));
	expect(found.href).toBe('/page/?highlight=words');
	expect(found.sections[0]?.href).toBe('/page/?highlight=words#a');
});

test('a section is linked by the id of its element, not of the heading in it', () => {
	const anchors = [
		{ element: 'section', id: 'earlier', location: 2 },
		{ element: 'section', id: 'what-near', location: 7 },
	];
	const sub_results = [
		{ ...section('what-near-h', 1), anchor: { element: 'h2', id: 'what-near-h', location: 7 } },
	];
	const found = toFoundPage(foundPage('*words*', { anchors, sub_results }));
	expect(found.sections[0]?.href).toBe('/page/?highlight=words#what-near');
});

test('the three best sections are shown first, in the order of the page', () => {
	const sections = [section('a', 2), section('b', 1), section('c', 9), section('d', 5)];
	const found = toFoundPage(foundPage('*words*', { sub_results: sections }));
	expect(found.shown.map(({ title }) => text(title))).toEqual(['Title a', 'Title c', 'Title d']);
	expect(found.sections).toHaveLength(4);
});

test('matches before the first section are no section', () => {
	const { anchor: _, ...lead } = section('', 1);
	expect(toFoundPage(foundPage('*words*', { sub_results: [lead] })).sections).toEqual([]);
});

test.each([
	[
		'the excerpt where it shows the match',
		foundPage('a *match* here', { meta: { summary: 'S' } }),
		'a match here',
	],
	[
		'the summary where the excerpt shows none',
		foundPage('no match', { meta: { summary: 'S' } }),
		'S',
	],
	[
		'the summary where sections show the matches',
		foundPage('*m*', { meta: { summary: 'S' }, sub_results: [section('a', 1)] }),
		'S',
	],
	[
		'the summary where the title shows the match',
		foundPage('a *match* here', { meta: { title: 'Match', summary: 'S' } }),
		'S',
	],
	['the excerpt where there is no summary', foundPage('no match'), 'no match'],
])('the description is %s', (_, page, shown) => {
	expect(text(toFoundPage(page).description)).toBe(shown);
});

test('the section title does not stand in its excerpt again', () => {
	const page = foundPage('Lead here. Title a Some *words* follow', {
		sub_results: [
			{
				...section('a', 1),
				excerpt: '… a Some <mark>words</mark> follow',
				anchor: { element: 'h2', id: 'a', location: 2 },
			},
		],
	});
	const [found] = toFoundPage(page).sections;
	expect(text(found?.excerpt ?? [])).toBe('Some words follow');
});

test('a kind that the site does not know is left out', () => {
	expect(toFoundPage(foundPage('', { meta: { kind: 'Poem' } })).kind).toBeUndefined();
	expect(toFoundPage(foundPage('', { meta: { kind: 'Case' } })).kind).toBe('Case');
});
