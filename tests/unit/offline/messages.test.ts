import { describe, expect, it } from 'vitest';
import { readOrder } from '../../../src/offline/messages.ts';

describe('an order to the worker', () => {
	it.each(['status', 'cancel', 'look', 'check', 'delete'])('"%s" stands alone', (type) => {
		expect(readOrder({ type, groups: ['x'] })).toEqual({ type });
	});

	it('to save names groups', () => {
		expect(readOrder({ type: 'save', groups: ['core', 7] })).toEqual({
			type: 'save',
			groups: ['core'],
		});
		expect(readOrder({ type: 'save' })).toBeUndefined();
	});

	it('to keep current says on or off', () => {
		expect(readOrder({ type: 'keep-current', on: 'yes' })).toEqual({
			type: 'keep-current',
			on: false,
		});
	});

	it.each([undefined, null, 'save', 3, {}, { type: 'unknown' }])('is not %j', (value) => {
		expect(readOrder(value)).toBeUndefined();
	});
});
