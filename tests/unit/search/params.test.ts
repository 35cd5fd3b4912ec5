import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACET_VALUES, FACETS } from '../../../src/search/facets.ts';
import {
	emptyRequest,
	filterCount,
	formatSearchParams,
	isEmptyRequest,
	parseSearchParams,
	type SearchRequest,
} from '../../../src/search/params.ts';
import { tidyQuery } from '../../../src/search/query.ts';

const request: fc.Arbitrary<SearchRequest> = fc.record({
	query: fc.string({ unit: 'grapheme' }).map(tidyQuery),
	filters: fc.record({
		kind: fc.subarray([...FACET_VALUES.kind]),
		level: fc.subarray([...FACET_VALUES.level]),
		region: fc.subarray([...FACET_VALUES.region]),
		part: fc.subarray([...FACET_VALUES.part]),
	}),
});

test('a request survives the way through the address', () => {
	fc.assert(
		fc.property(request, (asked) => {
			expect(parseSearchParams(formatSearchParams(asked))).toEqual(asked);
		}),
	);
});

test('any query string gives a valid request', () => {
	const parameter = fc.tuple(fc.constantFrom('q', 'x', ...FACETS), fc.string({ unit: 'binary' }));
	const search = fc.array(parameter).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
	fc.assert(
		fc.property(search, (text) => {
			const parsed = parseSearchParams(text);
			for (const facet of FACETS) {
				expect(FACET_VALUES[facet]).toEqual(expect.arrayContaining(parsed.filters[facet]));
			}
			expect(tidyQuery(parsed.query)).toBe(parsed.query);
		}),
	);
});

test('what no facet has is dropped, doubles once, in the order of the interface', () => {
	const { filters } = parseSearchParams(
		'?kind=Term&kind=Article&kind=Term&kind=<b>&level=9&region=mars',
	);
	expect(filters).toEqual({ kind: ['Article', 'Term'], level: [], region: [], part: [] });
});

test('an empty request leaves no query string', () => {
	expect(formatSearchParams(emptyRequest())).toBe('');
	expect(isEmptyRequest(parseSearchParams('?q=%20%20&unknown=1'))).toBe(true);
});

test('filters alone are a request', () => {
	const asked = parseSearchParams('?kind=Case&region=asia');
	expect(isEmptyRequest(asked)).toBe(false);
	expect(filterCount(asked)).toBe(2);
});
