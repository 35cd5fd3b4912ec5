import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stackLabels } from '../../../../src/charts/trend/stack.ts';

it('leaves labels where they want to be when there is room', () => {
	const wanted = [80, 20, 50].map((at) => ({ wanted: at, height: 10 }));
	expect(stackLabels(wanted, 0, 100)).toEqual([80, 20, 50]);
});

it('moves two that collide apart by the same distance', () => {
	expect(
		stackLabels(
			[
				{ wanted: 50, height: 10 },
				{ wanted: 52, height: 10 },
			],
			0,
			100,
		),
	).toEqual([46, 56]);
});

it('never lets labels overlap, keeps their order and stays inside when they fit', () => {
	const anyLabels = fc.array(
		fc.record({
			wanted: fc.integer({ min: -50, max: 350 }),
			height: fc.integer({ min: 8, max: 40 }),
		}),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(anyLabels, (labels) => {
			const middles = stackLabels(labels, 0, 300);
			const placed = labels
				.map((label, index) => ({ ...label, index, middle: middles[index]! }))
				.toSorted((a, b) => a.wanted - b.wanted || a.index - b.index);
			placed.slice(1).forEach((label, index) => {
				const above = placed[index]!;
				expect(label.middle - above.middle).toBeGreaterThanOrEqual(
					(label.height + above.height) / 2 - 1e-6,
				);
			});
			const needed = labels.reduce((sum, { height }) => sum + height, 0);
			for (const { middle, height } of placed) {
				expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
				if (needed <= 300) expect(middle + height / 2).toBeLessThanOrEqual(300 + 1e-6);
			}
		}),
	);
});
