import { describe, expect, it } from 'vitest';
import {
	emptyFilter,
	formatFilter,
	matches,
	obstacles,
	parseFilter,
	type CatalogueEntry,
} from '../../../../src/data/catalogue/filter.ts';

const entry: CatalogueEntry = {
	text: 'ict service exports bx.gsr.ccis.cd world bank',
	group: 'trade',
	publisher: 'World Bank',
	terms: 'open',
	newest: 2024,
};
const offered = {
	group: ['', 'trade'],
	publisher: ['', 'World Bank'],
	terms: ['', 'open', 'shown'],
	since: ['', '2024'],
};

describe('the filter of the catalogue', () => {
	it.each([
		[{}, true],
		[{ q: 'service  EXPORTS' }, true],
		[{ q: 'ccis' }, true],
		[{ q: 'service imports' }, false],
		[{ group: 'trade' }, true],
		[{ group: 'economy' }, false],
		[{ publisher: 'World Bank' }, true],
		[{ publisher: 'World' }, false],
		[{ terms: 'shown' }, false],
		[{ since: '2024' }, true],
		[{ since: '2025' }, false],
		[{ q: 'exports', terms: 'shown' }, false],
	])('with %j keeps the row: %s', (wishes, kept) => {
		expect(matches(entry, { ...emptyFilter, ...wishes })).toBe(kept);
	});

	it('stands in the address as it was asked, and nothing else', () => {
		const filter = { ...emptyFilter, q: 'exports & more ', since: '2024' };
		expect(formatFilter(filter)).toBe('?q=exports+%26+more&since=2024');
		expect(parseFilter(formatFilter(filter), offered)).toEqual({ ...filter, q: 'exports & more' });
		expect(formatFilter({ ...emptyFilter, q: '  ' })).toBe('');
	});

	it('drops what the form does not offer and cuts a long search', () => {
		expect(parseFilter('?group=<b>&terms=all&since=1&publisher=__proto__', offered)).toEqual(
			emptyFilter,
		);
		expect(parseFilter(`?q=${'x'.repeat(500)}`, offered).q).toHaveLength(80);
		expect(parseFilter('?%', offered)).toEqual(emptyFilter);
	});

	it('that finds nothing names the wishes that stand in the way', () => {
		const filter = { ...emptyFilter, q: 'exports', terms: 'shown', group: 'trade' };
		expect(obstacles([entry, { ...entry, text: 'imports' }], filter)).toEqual([
			{ key: 'terms', count: 1 },
		]);
		expect(obstacles([entry], { ...filter, q: 'nothing' })).toEqual([]);
	});
});
