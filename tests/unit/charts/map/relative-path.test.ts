import { describe, expect, it } from 'vitest';
import { RelativePath } from '../../../../src/charts/map/relative-path.ts';

type Ring = readonly (readonly [number, number])[];

function draw(rings: readonly Ring[], closed: boolean, grain = 1): string {
	const path = new RelativePath(grain);
	path.beginPath();
	for (const [first = [0, 0] as const, ...rest] of rings) {
		path.moveTo(...first);
		for (const point of rest) path.lineTo(...point);
		if (closed) path.closePath();
	}
	return path.toString();
}
const square = (x: number, y: number): Ring => [
	[x, y],
	[x + 4, y],
	[x + 4, y + 4],
	[x, y + 4],
	[x, y],
];

describe('RelativePath', () => {
	it('writes whole numbers, each point relative to the one before', () => {
		expect(
			draw(
				[
					[
						[10.2, 5.4],
						[12.6, 2],
						[12.6, 9.9],
					],
				],
				false,
			),
		).toBe('m10 5 3-3 0 8');
	});

	it('starts the next ring from the first corner of the one before', () => {
		expect(draw([square(10, 10), square(20, 10)], true)).toBe(
			'm10 10 4 0 0 4-4 0zm10 0 4 0 0 4-4 0z',
		);
	});

	it('keeps finer steps with a grain', () => {
		expect(
			draw(
				[
					[
						[1, 1],
						[1.5, 2],
					],
				],
				false,
				2,
			),
		).toBe('m2 2 1 2');
	});

	it('leaves out points that round to the one before, and rings that vanish', () => {
		expect(
			draw(
				[
					[
						[0, 0],
						[0.2, 0.1],
						[3, 0],
					],
				],
				false,
			),
		).toBe('m0 0 3 0');
		expect(
			draw(
				[
					[
						[5, 5],
						[5.2, 5],
						[5, 5.2],
						[5, 5],
					],
					square(0, 0),
				],
				true,
			),
		).toBe('m0 0 4 0 0 4-4 0z');
	});
});
