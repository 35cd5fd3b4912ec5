import type { Spot } from './geometry-file.ts';
import { isCompared, type MapMark, type MapModel } from './model.ts';
import { tenth, type Disk } from './sheets.ts';

/** A place as a circle. */
export interface PlacedMark extends Disk {
	mark: MapMark;
}

/** The radius of a circle for a value as stored. */
export type Radius = (value: number) => number;

/**
 * Radii whose circles have areas in proportion to the values. The largest compared value gets
 * `largest`; circles that would be too small to see get `smallest`.
 */
export function areaScale(
	{ marks }: Pick<MapModel, 'marks'>,
	{ largest, smallest }: { largest: number; smallest: number },
): Radius {
	const compared = marks.filter(isCompared).map(({ value }) => value);
	const shown = compared.length > 0 ? compared : marks.flatMap(({ value }) => value ?? []);
	const top = Math.max(...shown);
	return (value) => (top > 0 ? Math.max(smallest, largest * Math.sqrt(value / top)) : smallest);
}

/** Circles of the places that a sheet holds, in the order given. */
export function placeMarks(
	marks: readonly MapMark[],
	spotOf: (country: string) => Spot | undefined,
	{ radius, missing }: { radius: Radius; missing: number },
): PlacedMark[] {
	return marks.flatMap((mark) => {
		const spot = spotOf(mark.country);
		if (!spot) return [];
		const r = mark.value === undefined ? missing : tenth(radius(mark.value));
		return [{ mark, x: spot[0], y: spot[1], r }];
	});
}
