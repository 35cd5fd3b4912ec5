import { expect, test } from 'vitest';
import { answeredPages, isAt } from '../../../../src/search/answers/join-answers.ts';

test.each([
	[['card', 'card', 'other', 'card'], 2],
	[['other', 'card'], 0],
	[['card'], 1],
	[[], 0],
])('of %j the first %i need not be named again', (pages, count) => {
	expect(answeredPages(pages, (page) => page === 'card')).toBe(count);
});

test('a found page is that of a card whatever words are marked on it', () => {
	expect(isAt('/atlas/glossary/kpo/?highlight=kpo#s', '/glossary/kpo/', '/atlas/')).toBe(true);
	expect(isAt('/glossary/kpo/', '/glossary/kpo/', '/')).toBe(true);
	expect(isAt('/glossary/kpo-2/', '/glossary/kpo/', '/')).toBe(false);
	expect(isAt('/glossary/kpo/', undefined, '/')).toBe(false);
});
