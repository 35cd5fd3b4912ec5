import { expect, test } from 'vitest';
import { isTyping, nextStop } from '../../../src/search/keyboard.ts';

/** A result: its title, and a link to a section inside it. */
function result() {
	const inside = {} as Element;
	const item = { contains: (node: unknown) => node === title || node === inside };
	const title = { closest: () => item } as unknown as HTMLElement;
	return { title, inside };
}

const input = {} as HTMLInputElement;
const [first, second] = [result(), result()];
const stops = { input, titles: [first.title, second.title] };

test.each([
	['down from the field', 'ArrowDown', input, first.title],
	['down from a result', 'ArrowDown', first.title, second.title],
	['down from a section of a result', 'ArrowDown', first.inside, second.title],
	['up from a section', 'ArrowUp', second.inside, second.title],
	['up from a result', 'ArrowUp', second.title, first.title],
	['up from the first result', 'ArrowUp', first.title, input],
	['down from the last result', 'ArrowDown', second.title, undefined],
	['up in the field', 'ArrowUp', input, undefined],
	['another key', 'ArrowLeft', first.title, undefined],
	['a control outside the results', 'ArrowDown', {} as Element, undefined],
])('%s', (_, key, focused, stop) => {
	expect(nextStop(key, focused, stops)).toBe(stop);
});

test('typing is a character without a modifier; a space presses buttons', () => {
	const press = (key: string, modifiers = {}) =>
		isTyping({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers } as KeyboardEvent);
	expect(press('n')).toBe(true);
	expect(press('é')).toBe(true);
	expect(press('c', { ctrlKey: true })).toBe(false);
	expect(press(' ')).toBe(false);
	expect(press('Enter')).toBe(false);
});
