/** A point of the drawing: a share of its width, and pixels down. */
export interface Spot {
	x: number;
	y: number;
	r: number;
}

/** A rectangle in pixels, at one width of the drawing. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A rectangle that moves with a share of the width: `dx` pixels from there to its left edge. */
export interface FluidBox {
	x: number;
	dx: number;
	width: number;
	top: number;
	bottom: number;
}

/** Where labels may stand and what they must not cover. */
export interface LabelGround {
	/** Labels stay between these, in shares of the width and in pixels. */
	left: number;
	top: number;
	bottom: number;
	spots: readonly Spot[];
	blocks: readonly FluidBox[];
	/** Lines between two points. */
	lines: readonly (readonly [from: Spot, to: Spot])[];
}

/** Smallest distance between labels. */
const AIR = 2;

/** The rectangle in pixels where the drawing is `drawing` pixels wide. */
export function boxAt({ x, dx, width, top, bottom }: FluidBox, drawing: number): Box {
	const left = x * drawing + dx;
	return { left, right: left + width, top, bottom };
}

/** Whether two rectangles touch or nearly do. */
export function overlap(a: Box, b: Box): boolean {
	return (
		a.left < b.right + AIR &&
		b.left < a.right + AIR &&
		a.top < b.bottom + AIR / 2 &&
		b.top < a.bottom + AIR / 2
	);
}

/** From the edge of a circle to a box in pixels; negative when they overlap. */
export function distance({ x, y, r }: Spot, box: Box, drawing: number): number {
	const across = x * drawing;
	const nearestX = Math.max(box.left, Math.min(across, box.right));
	const nearestY = Math.max(box.top, Math.min(y, box.bottom));
	return Math.hypot(nearestX - across, nearestY - y) - r;
}

/** Whether a circle's edge comes nearer to a box than `limit` pixels. */
export function isNearer(spot: Spot, box: Box, drawing: number, limit: number): boolean {
	const reach = spot.r + limit;
	// Most circles are far away; this spares their roots.
	if (spot.y + reach < box.top || spot.y - reach > box.bottom) return false;
	const across = spot.x * drawing;
	if (across + reach < box.left || across - reach > box.right) return false;
	return distance(spot, box, drawing) < limit;
}

/** Whether a straight line runs through a box (clipped against its four sides, after Liang and Barsky). */
export function strikes(
	from: readonly [x: number, y: number],
	to: readonly [x: number, y: number],
	box: Box,
): boolean {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	let enter = 0;
	let leave = 1;
	for (const [step, room] of [
		[-dx, from[0] - box.left],
		[dx, box.right - from[0]],
		[-dy, from[1] - box.top],
		[dy, box.bottom - from[1]],
	] as const) {
		if (step === 0 && room < 0) return false;
		if (step < 0) enter = Math.max(enter, room / step);
		if (step > 0) leave = Math.min(leave, room / step);
	}
	return enter <= leave;
}
