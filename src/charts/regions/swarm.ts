/** A dot on a line: its place along it and its radius with the gap it keeps, in pixels. */
export interface Dot {
	x: number;
	r: number;
}

/** Heights are tried in steps of this many pixels. */
const STEP = 1;
/** Swarms higher than this on one side are pressed together: their dots cover each other in part. */
const LIMIT = 36;

/**
 * Moves dots off their line as little as needed, so that none covers another while the swarm
 * stays within 36 px on either side. Returns the distance below the line (negative: above) of each
 * dot, in the given order; the same dots give the same heights.
 */
export function swarm(dots: readonly Dot[]): number[] {
	const placed: (Dot & { y: number })[] = [];
	for (const dot of dots) {
		const near = placed.filter(({ x, r }) => Math.abs(x - dot.x) < r + dot.r);
		const free = (y: number) =>
			near.every((other) => Math.hypot(other.x - dot.x, other.y - y) >= other.r + dot.r);
		let step = 0;
		while (!free(offsetOf(step))) step++;
		placed.push({ ...dot, y: offsetOf(step) });
	}
	const reach = Math.max(...placed.map(({ y }) => Math.abs(y)));
	return placed.map(({ y }) => (reach > LIMIT ? (y * LIMIT) / reach : y));
}

/** 0, then above, below, further above, further below. */
function offsetOf(step: number): number {
	const distance = Math.ceil(step / 2) * STEP;
	return step % 2 === 1 ? -distance : distance;
}
