import type { GeoProjection } from 'd3';
import { isCompared, type LngLat, type MapMark, type MapModel } from './model.ts';
import type { Disk } from './place-labels.ts';
import type { Box } from './views.ts';

/** A destination as a circle. */
export interface PlacedMark extends Disk {
	mark: MapMark;
}

/** The radius of a circle for a value as stored. */
export type Radius = (value: number) => number;

/**
 * Radii whose circles have areas in proportion to the values. The largest compared value gets
 * `largest`; circles that would be too small to see get `smallest`.
 */
export function areaScale(model: MapModel, largest: number, smallest: number): Radius {
	const top = Math.max(...model.marks.filter(isCompared).map(({ value }) => value));
	return (value) => Math.max(smallest, largest * Math.sqrt(value / top));
}

/** Circles that lie inside a box, largest first, so that small ones stay visible on top. */
export function placeMarks(
	marks: readonly MapMark[],
	projection: GeoProjection,
	box: Box,
	{ radius, missing }: { radius: Radius; missing: number },
): PlacedMark[] {
	return marks.flatMap((mark) => {
		const point = placePoint(mark.at, projection, box);
		if (!point) return [];
		const r = mark.value === undefined ? missing : rounded(radius(mark.value));
		return [{ mark, ...point, r }];
	});
}

/** A place in units of the drawing, or nothing when it is outside the box. */
export function placePoint(
	[lng, lat]: LngLat,
	projection: GeoProjection,
	box: Box,
): { x: number; y: number } | undefined {
	const [x, y] = projection([lng, lat]) ?? [NaN, NaN];
	return inside({ x, y }, box, 2) ? { x: rounded(x), y: rounded(y) } : undefined;
}

/** Whether a point lies in a box and at least `margin` away from its edges. */
export function inside({ x, y }: { x: number; y: number }, box: Box, margin: number): boolean {
	return (
		x >= box.x + margin &&
		x <= box.x + box.width - margin &&
		y >= box.y + margin &&
		y <= box.y + box.height - margin
	);
}

/** Tenths of a unit are finer than any screen shows. */
function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
