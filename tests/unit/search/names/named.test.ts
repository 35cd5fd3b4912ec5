import { expect, test } from 'vitest';
import { namedFirst } from '../../../../src/search/names/named.ts';

const results = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const named = (id: string, own: boolean) => ({ id, own, title: id });

test('pages called so by title come first, then pages also called so, then the rest in order', () => {
	const order = namedFirst(results, [named('b', false), named('d', true)]);
	expect(order.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('pages are known by their number, whatever folder a build put them in', () => {
	const found = ['e1/a', 'e1/b'].map((id) => ({ id }));
	expect(namedFirst(found, [named('b', true)]).map(({ id }) => id)).toEqual(['e1/b', 'e1/a']);
});

test('a named page that was not found is not made up', () => {
	expect(namedFirst(results, [named('x', true)])).toEqual(results);
});
