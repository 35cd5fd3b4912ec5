import { describe, expect, it } from 'vitest';
import { parts } from '../../../src/corpus/parts.ts';
import { regionGroups } from '../../../src/corpus/regions.ts';
import { facetNames } from '../../../src/search/facet-names.ts';
import { FACETS } from '../../../src/search/facets.ts';
import { searchStrings } from '../../../src/strings/search.ts';

describe('the names of the filters', () => {
	it('exist for every filter', () => {
		expect(Object.keys(facetNames).toSorted()).toEqual(FACETS.toSorted());
	});

	it('are the names that regions and parts have in the atlas', () => {
		for (const [slug, { name }] of Object.entries(regionGroups)) {
			expect(facetNames.region[slug]).toBe(name);
		}
		for (const { slug, roman, title } of parts) {
			expect(facetNames.part[slug]).toBe(`${roman} ${title}`);
		}
	});

	it('exist for every kind of page that a result can be', () => {
		expect(Object.keys(facetNames.kind).toSorted()).toEqual(
			Object.keys(searchStrings.kinds).toSorted(),
		);
	});

	it('are never the same twice within a filter', () => {
		for (const names of Object.values(facetNames)) {
			const values = Object.values(names);
			expect(new Set(values).size).toBe(values.length);
		}
	});
});
