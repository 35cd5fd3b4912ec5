import { expect, test } from 'vitest';
import { defaultState } from '../../../../src/explorer/default-state.ts';
import { decode } from '../../../../src/explorer/state.ts';
import type { Card } from '../../../../src/search/answers/card.ts';
import { comparePath, directAnswer } from '../../../../src/search/answers/direct.ts';
import { country, indicator, term } from './cards.ts';

const page = (card: Card | undefined, own = true) => ({
	id: card?.title ?? 'page',
	title: card?.title ?? 'page',
	own,
	...(card && { card }),
});

test('a page that is named shows its card', () => {
	expect(directAnswer([[page(term())]])).toEqual({
		kind: 'cards',
		cards: [term()],
		isOwnName: true,
	});
});

test('nothing is shown for pages without a card, or for no name', () => {
	expect(directAnswer([])).toBeUndefined();
	expect(directAnswer([[page(undefined)]])).toBeUndefined();
});

test('a page called so by its title goes before one that is also called so', () => {
	const other = page(term('Other'), false);
	expect(directAnswer([[other, page(term('Own'))]])).toMatchObject({ cards: [{ title: 'Own' }] });
	expect(directAnswer([[other]])).toMatchObject({ cards: [{ title: 'Other' }], isOwnName: false });
});

test('two things of the same name are both shown', () => {
	const answer = directAnswer([[page(term('One')), page(term('Two')), page(term('Three'))]]);
	expect(answer).toMatchObject({ cards: [{ title: 'One' }, { title: 'Two' }] });
});

test('countries side by side are compared, terms are defined, anything else gets no card', () => {
	const [poland, egypt] = [country('Poland', 'POL'), country('Egypt', 'EGY')];
	expect(directAnswer([[page(poland)], [page(egypt)]])).toEqual({
		kind: 'compare',
		places: [poland, egypt],
	});
	expect(directAnswer([[page(term('One'))], [page(term('Two'))]])).toMatchObject({
		cards: [{ title: 'One' }, { title: 'Two' }],
	});
	expect(directAnswer([[page(poland)], [page(indicator())]])).toBeUndefined();
});

test('the address of a comparison is one that the explorer understands', () => {
	const path = comparePath([country('Poland', 'POL'), country('Egypt', 'EGY')]);
	const known = { measures: new Map([['pay', {}]]), places: new Set(['POL', 'EGY']) };
	const { state, problems } = decode(path.split('?')[1] ?? '', defaultState(['pay']), known);
	expect(problems).toEqual([]);
	expect(state).toMatchObject({ view: 'profile', places: ['POL', 'EGY'] });
});
