/** A rectangle in units of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A circle on a drawing. */
export interface Disk {
	x: number;
	y: number;
	r: number;
}

/**
 * The maps that drawings are made of: the world and Europe enlarged on the wide drawing, the world
 * alone on the narrow one. Every wide drawing, plate or chart, lays out the earth in the same way,
 * so that one set of positions serves them all.
 */
export type SheetName = 'world' | 'inset' | 'narrow';

export const boxes: Readonly<Record<SheetName, Box>> = {
	world: { x: 14, y: 14, width: 1348, height: 636 },
	inset: { x: 14, y: 390, width: 350, height: 260 },
	narrow: { x: 7, y: 7, width: 376, height: 206 },
};

/** Whether a point lies in a box and at least `margin` away from its edges. */
export function inside({ x, y }: { x: number; y: number }, box: Box, margin: number): boolean {
	return (
		x >= box.x + margin &&
		x <= box.x + box.width - margin &&
		y >= box.y + margin &&
		y <= box.y + box.height - margin
	);
}

/** A box grown on all sides, or shrunk when `by` is negative. */
export function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Tenths of a unit are finer than any screen shows. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Whole numbers of path data to one unit of a drawing. */
export const GRAIN = 2;
