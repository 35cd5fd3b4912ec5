import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	arrayOf,
	endOfItem,
	itemsOf,
	numberItem,
	numberOf,
	signedOf,
	textItem,
	textOf,
} from '../../../../src/search/build/cbor.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

test.each([
	['a small number', '17'],
	['a number of two bytes', '1903e8'],
	['a negative number', '3863'],
	['a text', '6449455446'],
	['bytes', '4401020304'],
	['an array in an array', '8301820203820405'],
	['a map', 'a26161016162820203'],
	['a number of eight bytes', '1b000000e8d4a51000'],
	['null', 'f6'],
])('finds where %s ends', (_, item) => {
	// Examples of RFC 8949, appendix A, with something behind them.
	expect(endOfItem(hex(`${item}00ff`), 0)).toBe(item.length / 2);
});

test('texts and arrays are read back', () => {
	const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 300 });
	fc.assert(
		fc.property(texts, (list) => {
			const array = arrayOf(list.map(textItem));
			expect(endOfItem(array, 0)).toBe(array.length);
			expect(itemsOf(array).map(textOf)).toEqual(list.map((text) => text.toWellFormed()));
		}),
		{ numRuns: 50 },
	);
});

test('refuses what it does not know', () => {
	expect(() => endOfItem(hex('9f01ff'), 0)).toThrow('unknown length');
	expect(() => itemsOf(hex('01'))).toThrow('no array');
	expect(() => textOf(hex('01'))).toThrow('no text');
});

test('numbers are read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (number) => {
			expect(numberOf(numberItem(number))).toBe(number);
			expect(endOfItem(numberItem(number), 0)).toBe(numberItem(number).length);
		}),
	);
	expect(() => numberOf(textItem('5'))).toThrow('no number');
});

test('numbers below zero are read, other items are refused', () => {
	// Examples of RFC 8949, appendix A.
	expect(['20', '29', '3863', '3903e7', '1903e8'].map(hex).map(signedOf)).toEqual([
		-1, -10, -100, -1000, 1000,
	]);
	expect(() => signedOf(hex('6161'))).toThrow('no number');
});
