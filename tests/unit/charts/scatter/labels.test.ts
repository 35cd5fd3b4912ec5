import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, distance, overlap, strikes } from '../../../../src/charts/scatter/label-ground.ts';
import { placeLabels, type LabelRequest } from '../../../../src/charts/scatter/labels.ts';

const widths = { least: 560, usual: 720, most: 980 };
const ground = { left: 0.05, top: 0, bottom: 420, spots: [], blocks: [], lines: [] };
const request = (
	text: string,
	x: number,
	y: number,
	changes: Partial<LabelRequest> = {},
): LabelRequest => ({
	key: text,
	text,
	spot: { x, y, r: 5 },
	size: 14,
	bold: false,
	mayLead: true,
	needed: false,
	...changes,
});
const place = (requests: LabelRequest[], changes = {}, soft = new Set<LabelRequest['spot']>()) =>
	placeLabels(
		requests,
		{ ...ground, spots: requests.map(({ spot }) => spot), ...changes },
		widths,
		soft,
	);

describe('placeLabels', () => {
	it('sets a label to the right of its point, to the left at the right edge', () => {
		expect(place([request('Poland', 0.5, 200)])).toMatchObject([{ anchor: 'start', dx: 8 }]);
		expect(place([request('Poland', 0.97, 200)])).toMatchObject([{ anchor: 'end', dx: -8 }]);
	});

	it('draws a line where there is room only farther away', () => {
		const crowd = Array.from({ length: 24 }, (_, index) => ({
			x: 0.5 + (18 * Math.cos((index / 24) * 2 * Math.PI)) / 720,
			y: 200 + 18 * Math.sin((index / 24) * 2 * Math.PI),
			r: 1,
		}));
		const poland = request('Poland', 0.5, 200, { needed: true });
		const [label] = place([poland], { spots: [poland.spot, ...crowd] });
		expect(label?.leader).toBeDefined();
		for (const spot of crowd)
			expect(distance(spot, boxAt(label!.box, 720), 720)).toBeGreaterThan(0);
	});

	it('leaves out a label without room, but covers unchosen points for a needed one', () => {
		const wall = Array.from({ length: 60 * 42 }, (_, index) => ({
			x: (index % 60) / 60,
			y: Math.floor(index / 60) * 10,
			r: 3,
		}));
		const asked = (needed: boolean) => {
			const poland = request('Poland', 0.5, 205, { needed });
			return place([poland], { spots: [poland.spot, ...wall] }, new Set(wall));
		};
		expect(asked(false)).toEqual([]);
		expect(asked(true)).toHaveLength(1);
	});

	it('keeps off blocks and lines', () => {
		const at = request('Poland', 0.5, 200);
		const block = { x: 0.5, dx: 6, width: 100, top: 150, bottom: 250 };
		expect(place([at], { blocks: [block] })).toMatchObject([{ anchor: 'end' }]);
		const line = [
			{ x: 0.5, y: 200, r: 0 },
			{ x: 0.9, y: 200, r: 0 },
		] as const;
		expect(place([at], { lines: [line] })).toMatchObject([{ anchor: 'end' }]);
	});

	it('draws no line through a text that stands in the plot', () => {
		const at = request('Poland', 0.5, 200);
		const text = { x: 0.5, dx: -60, width: 120 };
		const above = { ...text, top: 182, bottom: 194 };
		const below = { ...text, top: 206, bottom: 218 };
		const beside = [-60, 6].map((dx) => ({ x: 0.5, dx, width: 54, top: 194, bottom: 206 }));
		expect(place([at], { blocks: [above, ...beside] })).toMatchObject([{ anchor: 'middle' }]);
		expect(place([at], { blocks: [above, below, ...beside] })).toEqual([]);
	});

	it('lets no labels meet each other or a circle at any width from the least to the greatest', () => {
		const spots = fc.array(
			fc.record({
				x: fc.double({ min: 0.06, max: 0.98, noNaN: true }),
				y: fc.double({ min: 5, max: 415, noNaN: true }),
				text: fc.constantFrom('Poland', 'Bosnia and Herzegovina', 'Fiji', 'Costa Rica'),
			}),
			{ minLength: 1, maxLength: 30 },
		);
		fc.assert(
			fc.property(spots, fc.integer({ min: 560, max: 980 }), (list, width) => {
				const requests = list.map(({ x, y, text }, index) =>
					request(text, x, y, { key: String(index) }),
				);
				const placed = place(requests);
				placed.forEach((label, index) => {
					const box = boxAt(label.box, width);
					for (const { spot } of requests) expect(distance(spot, box, width)).toBeGreaterThan(-2);
					for (const other of placed.slice(index + 1)) {
						expect(
							overlap(
								{ ...box, right: box.right - 4, bottom: box.bottom - 2 },
								boxAt(other.box, width),
							),
						).toBe(false);
					}
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('gives the same places again', () => {
		const requests = [request('A', 0.5, 100), request('B', 0.51, 104), request('C', 0.5, 96)];
		expect(place(requests)).toEqual(place(requests));
	});
});

describe('strikes', () => {
	const box = { left: 10, right: 20, top: 10, bottom: 20 };
	it.each([
		[[0, 15], [30, 15], true],
		[[15, 0], [15, 9], false],
		[[0, 0], [30, 30], true],
		[[0, 25], [25, 25], false],
		[[12, 12], [13, 13], true],
	] as const)('from %j to %j: %s', (from, to, expected) => {
		expect(strikes(from, to, box)).toBe(expected);
	});
});
