import type { GeoProjection } from 'd3';
import type { Box } from './sheets.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A dark piece of the degree scale, as positions along its side. */
type Piece = readonly [from: number, to: number];

/** The dark pieces of each side; the rest of the scale is light. */
export type Neatline = Record<Side, readonly Piece[]>;

/**
 * The degree scale of a frame: it changes between dark and light wherever a meridian or a parallel
 * of the given step meets the frame. Outside the outline of the earth the scale runs on as the
 * projection continues it. Throws when the frame reaches beyond a pole, where there is no degree.
 */
export function neatline(box: Box, projection: GeoProjection, step: number): Neatline {
	const scale = (side: Side) => darkPieces(...degreesAlong(side, box, projection), step);
	return {
		top: scale('top'),
		bottom: scale('bottom'),
		left: scale('left'),
		right: scale('right'),
	};
}

/** Degrees in the middle of every unit of one side, unwrapped across the date line. */
function degreesAlong(
	side: Side,
	box: Box,
	projection: GeoProjection,
): [start: number, degrees: readonly number[]] {
	const horizontal = side === 'top' || side === 'bottom';
	const start = horizontal ? box.x : box.y;
	const fixed = {
		top: box.y,
		bottom: box.y + box.height,
		left: box.x,
		right: box.x + box.width,
	}[side];
	const degrees: number[] = [];
	for (let step = 0; step < (horizontal ? box.width : box.height); step++) {
		const at: [number, number] = horizontal
			? [start + step + 0.5, fixed]
			: [fixed, start + step + 0.5];
		const degree = projection.invert?.(at)?.[horizontal ? 0 : 1] ?? NaN;
		if (Number.isNaN(degree)) throw new RangeError(`the ${side} of the frame lies beyond a pole`);
		const turns = horizontal ? Math.round((degree - (degrees.at(-1) ?? degree)) / 360) : 0;
		degrees.push(degree - turns * 360);
	}
	return [start, degrees];
}

function darkPieces(start: number, degrees: readonly number[], step: number): Piece[] {
	const isDark = (degree: number) => Math.floor(degree / step) % 2 === 0;
	const pieces: [number, number][] = [];
	degrees.forEach((degree, index) => {
		if (!isDark(degree)) return;
		const last = pieces.at(-1);
		if (last?.[1] === start + index) last[1] += 1;
		else pieces.push([start + index, start + index + 1]);
	});
	return pieces;
}
