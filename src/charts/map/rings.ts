/** A point in units of a drawing. */
export type Point = readonly [x: number, y: number];

/** A closed line; its last point joins its first. */
export type Ring = readonly Point[];

/** Where a horizontal line at `y` crosses a ring. */
export function crossingsOf(ring: Ring, y: number): number[] {
	return ring.flatMap(([x1, y1], index) => {
		const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
		return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
	});
}

/** Whether a point lies inside an odd number of rings: on land, where the rings are coasts. */
export function contains(rings: readonly Ring[], x: number, y: number): boolean {
	const before = rings.flatMap((ring) => crossingsOf(ring, y)).filter((at) => at < x);
	return before.length % 2 === 1;
}
