import { expect, test } from 'vitest';
import type { WordPage } from '../../../../src/search/build/word-entry.ts';
import { wordRank } from '../../../../src/search/build/word-rank.ts';

const rank = wordRank([100, 100, 800], ['title', 'summary', 'path']);
const on = (rest: Partial<WordPage>) =>
	rank({ page: 0, places: 1, weight: 24, fields: new Set(), items: [], ...rest });

test('a page ranks higher the more it says the word', () => {
	expect(on({ weight: 48 })).toBeGreaterThan(on({ weight: 24 }));
});

test('a longer page ranks lower', () => {
	expect(on({ page: 2 })).toBeLessThan(on({ page: 1 }));
	expect(on({ page: 1 })).toBe(on({ page: 0 }));
});

test('a title counts more than any number of places, a summary some, a path nothing', () => {
	const often = on({ weight: 24_000 });
	expect(on({ fields: new Set([0]) })).toBeGreaterThan(often);
	expect(on({ fields: new Set([1]) })).toBeGreaterThan(on({}));
	expect(on({ fields: new Set([1]) })).toBeLessThan(often);
	expect(on({ fields: new Set([2]) })).toBe(on({}));
});
