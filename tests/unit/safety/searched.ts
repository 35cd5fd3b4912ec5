import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, markWords, parseExcerpt } from '../../../src/search/marks.ts';
import { canonicalQuery, QUERY_LENGTH, queryForms, tidyQuery } from '../../../src/search/query.ts';
import { toFoundPage } from '../../../src/search/result.ts';
import { busyMs, holds, hostileText, longTexts } from './hostile.ts';

describe('what a reader searches', () => {
	const words = fc.array(hostileText, { maxLength: 5 });

	it('is looked up as plain words of bounded length', () => {
		holds(hostileText, (text) => {
			const tidy = tidyQuery(text);
			expect(tidy.length).toBeLessThanOrEqual(QUERY_LENGTH);
			expect(tidyQuery(tidy)).toBe(tidy);
			expect(tidy).not.toMatch(/\p{Cc}/u);
			for (const form of queryForms(text)) expect(form).not.toBe('');
			canonicalQuery(text);
		});
	});

	it('is marked in a text without changing it, whatever signs it holds', () => {
		holds(fc.tuple(hostileText, words), ([text, wanted]) => {
			for (const [start, end] of findWords(text, wanted)) expect(start <= end).toBe(true);
			expect(
				markWords(text, wanted)
					.map((segment) => segment.text)
					.join(''),
			).toBe(text);
		});
	});

	it('comes back in an excerpt that is text, however the index writes it', () => {
		holds(fc.tuple(hostileText, hostileText, hostileText), ([before, match, after]) => {
			for (const segment of parseExcerpt(`${before}<mark>${match}</mark>${after}`)) {
				expect(typeof segment.text).toBe('string');
			}
		});
	});

	it('leads to pages of the index, whose words are text', () => {
		holds(fc.tuple(hostileText, hostileText), ([title, content]) => {
			const page = {
				...{ url: '/glossary/outsourcing/', content, excerpt: title, word_count: 1 },
				...{ raw_url: '/glossary/outsourcing/', filters: {}, anchors: [], sub_results: [] },
				...{ meta: { title, kind: title, path: content }, locations: [0], weighted_locations: [] },
			} as unknown as Parameters<typeof toFoundPage>[0];
			const found = toFoundPage(page);
			const url = new URL(found.href, 'https://here.invalid/');
			expect([url.origin, url.pathname]).toEqual([
				'https://here.invalid',
				'/glossary/outsourcing/',
			]);
		});
	});

	it.each(longTexts)('is looked up at once when it is endless (%#)', (text) => {
		const spent = busyMs(() => {
			queryForms(text);
			markWords(text.slice(0, 5000), [text.slice(0, 200)]);
		});
		expect(spent).toBeLessThan(1000);
	});
});
