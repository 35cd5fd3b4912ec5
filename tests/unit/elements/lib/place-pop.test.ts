import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePop } from '../../../../src/elements/lib/place-pop.ts';

const phone = { width: 320, height: 640 };
const pop = { width: 300, height: 120 };
const word = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 24 });

describe('placePop', () => {
	it('puts the preview under the word', () => {
		expect(placePop([word(10, 100)], pop, phone)).toEqual({ left: 10, top: 132 });
	});

	it('puts it above where only there is room', () => {
		expect(placePop([word(10, 560)], pop, phone)).toEqual({ left: 10, top: 432 });
	});

	it('goes under the last line of a word that runs over two', () => {
		const lines = [word(230, 100), word(9, 132)];
		expect(placePop(lines, pop, phone)).toEqual({ left: 9, top: 164 });
	});

	it('stays beside the edge for a word at the right', () => {
		expect(placePop([word(235, 100)], pop, phone).left).toBe(12);
	});

	it('never leaves the window sideways, down to 320 px', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -50, max: 1500 }),
				fc.integer({ min: 320, max: 1440 }),
				(left, width) => {
					const placed = placePop([word(left, 100)], pop, { width, height: 640 });
					expect(placed.left).toBeGreaterThanOrEqual(8);
					expect(placed.left + pop.width).toBeLessThanOrEqual(width - 8);
				},
			),
		);
	});
});
