import { expect, test } from 'vitest';
import { isCard } from '../../../../src/search/answers/card.ts';
import { country, indicator, term } from './cards.ts';

test.each([term(), country(), indicator()])('a $kind is a card', (card) => {
	expect(isCard(card)).toBe(true);
});

test.each([
	['no object', 'Term'],
	['of an unknown kind', { ...term(), kind: 'Poem' }],
	['without a text', { ...term(), text: undefined }],
	['leading to another site', { ...term(), path: '//example.org/' }],
	['leading to a script', { ...term(), path: 'javascript:alert(1)' }],
	['with a figure that lacks its year', { ...country(), figures: [{ label: 'Pay', value: '1' }] }],
	['with a row that is no row', { ...indicator(), rows: [null] }],
	[
		'with a bar of no length',
		{ ...indicator(), rows: [{ name: 'A', value: '1', year: 1, share: 'x' }] },
	],
])('%s is none', (_, value) => {
	expect(isCard(value)).toBe(false);
});
