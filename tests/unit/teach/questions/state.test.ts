import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	emptyState,
	fits,
	MOST_ITEMS,
	readState,
	writeState,
	type BankState,
} from '../../../../src/teach/questions/state.ts';

const ids = Array.from({ length: 120 }, (_, index) => `q-sample-${index}`);
const offered = {
	part: ['', 'foundations'],
	article: ['', 'what-bpo-is'],
	bloom: ['', 'apply', 'analyze'],
	kind: ['', 'single', 'numeric'],
	section: ['', 'what-bpo-is-not'],
	items: ids,
};

describe('the state in the address', () => {
	it('is empty for the page as it opens', () => {
		expect(writeState(emptyState)).toBe('');
		expect(readState('', offered)).toEqual({ state: emptyState, problems: [] });
	});

	it('comes back as it was written', () => {
		const state: fc.Arbitrary<BankState> = fc.record({
			q: fc.string({ maxLength: 80 }).map((text) => text.trim()),
			part: fc.constantFrom(...offered.part),
			article: fc.constantFrom(...offered.article),
			bloom: fc.constantFrom(...offered.bloom),
			kind: fc.constantFrom(...offered.kind),
			section: fc.constantFrom(...offered.section),
			items: fc.shuffledSubarray(ids, { minLength: 1, maxLength: MOST_ITEMS }),
			test: fc.boolean(),
			title: fc.string({ maxLength: 80 }).map((text) => text.trim()),
			key: fc.boolean(),
		});
		fc.assert(
			fc.property(state, (written) => {
				expect(readState(writeState(written), offered)).toEqual({ state: written, problems: [] });
			}),
		);
	});

	it('leaves out what is not offered and names it', () => {
		const { state, problems } = readState(
			'?part=foundations&bloom=%3Cb%3E&items=sample-2.sample-1.gone.sample-1',
			offered,
		);
		expect(state).toEqual({
			...emptyState,
			part: 'foundations',
			items: ['q-sample-2', 'q-sample-1'],
		});
		expect(problems).toEqual([
			{ what: 'value', key: 'bloom', value: '<b>' },
			{ what: 'items', ids: ['gone'] },
		]);
	});

	it('keeps the first hundred of too many questions', () => {
		const query = `?items=${ids.map((id) => id.slice(2)).join('.')}`;
		const { state, problems } = readState(query, offered);
		expect(state.items).toEqual(ids.slice(0, MOST_ITEMS));
		expect(problems).toEqual([{ what: 'too-many', asked: 120 }]);
	});

	it('shows no test without questions', () => {
		const { state, problems } = readState('?view=test', offered);
		expect(state.test).toBe(false);
		expect(problems).toEqual([{ what: 'empty-test' }]);
	});

	it('reads any query without failing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				const { state } = readState(query, offered);
				expect(state.items.every((id) => ids.includes(id))).toBe(true);
			}),
		);
	});
});

describe('a question fits', () => {
	const row = {
		text: 'which of these contracts is outsourcing?',
		part: 'foundations',
		article: 'what-bpo-is',
		bloom: 'apply',
		kind: 'single',
		section: 'what-bpo-is-not',
	};

	it('when it holds every word and meets every filter', () => {
		expect(fits(row, { ...emptyState, q: 'Outsourcing  which', bloom: 'apply' })).toBe(true);
	});

	it('not when one word or one filter fails', () => {
		expect(fits(row, { ...emptyState, q: 'outsourcing banana' })).toBe(false);
		expect(fits(row, { ...emptyState, kind: 'numeric' })).toBe(false);
		expect(fits(row, { ...emptyState, section: 'who-and-where' })).toBe(false);
	});
});
