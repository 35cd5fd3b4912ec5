import { describe, expect, it } from 'vitest';
import { hash32, optionKey } from '../../../../src/teach/quiz/hash.ts';

describe('hash32', () => {
	it.each([
		['', 0x811c9dc5],
		['a', 0xe40c292c],
		['foobar', 0xbf9cf968],
	])('agrees with the published FNV-1a value of "%s"', (text, value) => {
		expect(hash32(text)).toBe(value);
	});
});

describe('optionKey', () => {
	it('changes when an editor changes the option', () => {
		expect(optionKey('Provider')).not.toBe(optionKey('Provider.'));
	});

	it('is safe in an id and in a selector', () => {
		expect(optionKey('“Quotes”, <tags> & ümlauts')).toMatch(/^k[a-z0-9]+$/);
	});
});
