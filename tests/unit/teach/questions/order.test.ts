import { describe, expect, it } from 'vitest';
import { movedBy, orderAfterChoice } from '../../../../src/teach/questions/order.ts';

describe('the order of a test', () => {
	it('is that of the book until the reader changes it', () => {
		expect(orderAfterChoice([], ['b', 'a'])).toEqual(['b', 'a']);
		expect(orderAfterChoice(['a', 'c'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
	});

	it('of the reader stays, with new questions at its end and without those taken out', () => {
		expect(orderAfterChoice(['c', 'a'], ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
		expect(orderAfterChoice(['c', 'a', 'b'], ['a', 'c'])).toEqual(['c', 'a']);
	});

	it('changes by one step, and not over the edge', () => {
		expect(movedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
		expect(movedBy(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
		expect(movedBy(['a', 'b'], 0, -1)).toBeUndefined();
		expect(movedBy(['a', 'b'], 1, 1)).toBeUndefined();
		expect(movedBy([], 0, 1)).toBeUndefined();
	});
});
