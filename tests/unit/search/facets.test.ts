import { expect, test } from 'vitest';
import { place } from '../../../src/schemas/place.ts';
import { FACET_VALUES, FACETS, isKind, KINDS } from '../../../src/search/facets.ts';
import { facetNames } from '../../../src/search/facet-names.ts';

test('every facet value has a label', () => {
	for (const facet of FACETS) {
		const labels = facetNames[facet];
		expect(Object.keys(labels).sort()).toEqual([...FACET_VALUES[facet]].sort());
	}
});

test('every region a place can have can be filtered, and no other', () => {
	const { region } = place.shape;
	const allowed = region.options.flatMap((option) =>
		'options' in option ? option.options : [option.value],
	);
	expect([...FACET_VALUES.region].sort()).toEqual(allowed.sort());
});

test('a kind is one of the words in the index, nothing else', () => {
	expect(KINDS.every(isKind)).toBe(true);
	expect(isKind('article')).toBe(false);
});
