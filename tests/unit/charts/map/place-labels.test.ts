import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelRequest } from '../../../../src/charts/map/place-labels.ts';
import type { Box, Disk } from '../../../../src/charts/map/sheets.ts';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const disk = (x: number, y: number, r = 4): Disk => ({ x, y, r });
const request = (at: Disk, more: Partial<LabelRequest> = {}): LabelRequest => ({
	country: 'AAA',
	lines: ['A place'],
	disk: at,
	size: 14,
	bold: false,
	mayLead: false,
	...more,
});
function place(requests: LabelRequest[], disks: Disk[], blocks: Box[] = []) {
	return placeLabels(requests, { bounds, disks, blocks, isLand: (x) => x > 200 });
}
const meet = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeLabels', () => {
	it('prefers the right of the circle', () => {
		const at = disk(100, 100);
		expect(place([request(at)], [at])[0]).toMatchObject({ anchor: 'start', x: 108 });
	});

	it('turns to the left where the edge is near', () => {
		const at = disk(380, 100);
		expect(place([request(at)], [at])[0]).toMatchObject({ anchor: 'end', x: 372 });
	});

	it('never stands nearer to another circle than to its own', () => {
		const [at, other] = [disk(100, 100), disk(170, 100)];
		const [label] = place([request(at, { lines: ['Twelve signs'] })], [at, other]);
		expect(label?.anchor).toBe('end');
	});

	it('joins an important label by a line when only a distant place is free', () => {
		const at = disk(100, 100);
		const crowd = [...Array(12).keys()].map((step) =>
			disk(100 + 16 * Math.cos(step * 0.53), 100 + 16 * Math.sin(step * 0.53)),
		);
		expect(place([request(at)], [at, ...crowd])).toEqual([]);
		const [label] = place([request(at, { mayLead: true })], [at, ...crowd]);
		expect(label?.leader).toBeDefined();
	});

	it('stands in the middle of land that is wide enough, else beside the point', () => {
		const at = disk(100, 100, 0);
		const [inside] = place([request(at, { room: 90 })], [at]);
		expect(inside).toMatchObject({ anchor: 'middle', x: 100 });
		expect((inside?.box.y ?? 0) + (inside?.box.height ?? 0) / 2).toBeCloseTo(100);
		expect(place([request(at, { room: 20 })], [at])[0]).toMatchObject({ anchor: 'start' });
	});

	it('leaves out a label without room', () => {
		const at = disk(100, 100);
		expect(place([request(at, { mayLead: true })], [at], [bounds])).toEqual([]);
	});

	it('knows whether it stands on land or at sea', () => {
		const [west, east] = [disk(50, 100), disk(250, 100)];
		const labels = place([request(west), request(east)], [west, east]);
		expect(labels.map(({ atSea }) => atSea)).toEqual([true, false]);
	});

	it('keeps all labels inside, apart, and off every circle', () => {
		const disks = fc.array(
			fc.record({
				x: fc.integer({ min: 0, max: 400 }),
				y: fc.integer({ min: 0, max: 300 }),
				r: fc.integer({ min: 2, max: 30 }),
			}),
			{ maxLength: 25 },
		);
		fc.assert(
			fc.property(disks, (all) => {
				const boxes = place(
					all.map((at) => request(at)),
					all,
				).map(({ box }) => box);
				boxes.forEach((box, index) => {
					expect(box.x >= 0 && box.x + box.width <= 400).toBe(true);
					expect(box.y >= 0 && box.y + box.height <= 300).toBe(true);
					expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
					const inner = all.filter(
						({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
					);
					expect(inner).toEqual([]);
				});
			}),
			{ numRuns: 60 },
		);
	});
});
