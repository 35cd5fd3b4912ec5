import { geoConicEqualArea, geoEqualEarth, type GeoProjection } from 'd3';
import type { Form } from '../chart-type.ts';
import type { BasemapSpec } from './geometry.ts';
import { boxes, type Box, type SheetName } from './sheets.ts';

/** How much of the earth's detail a drawing shows: the plate is large, a chart is not. */
export type Detail = 'plate' | 'chart';

/** One map inside a drawing: where it stands and how the earth is laid out on it. */
export interface View {
	name: SheetName;
	box: Box;
	projection: GeoProjection;
	map: Pick<
		BasemapSpec,
		'smallestTriangle' | 'smallestIsland' | 'graticuleStep' | 'borders' | 'smallestShape'
	>;
	/** Distances of the waterlines from the coast, outermost first. */
	waterlines: readonly number[];
}

/** Beyond the edge by this much a shape is cut, so that no coast is drawn along the frame. */
const OVERRUN = 24;

/** The meridian in the middle: the cut behind it runs through the Bering Strait and splits no land. */
const CENTRAL_MERIDIAN = 11;

/** Lets a projection cut shapes a little beyond the box. */
export function cut<P extends GeoProjection>(projection: P, { x, y, width, height }: Box): P {
	return projection.clipExtent([
		[x - OVERRUN, y - OVERRUN],
		[x + width + OVERRUN, y + height + OVERRUN],
	]);
}

/** The world on a wide drawing. */
export function wideWorld(detail: Detail = 'plate'): View {
	const box = boxes.world;
	return {
		name: 'world',
		box,
		projection: cut(
			geoEqualEarth()
				.rotate([-CENTRAL_MERIDIAN, 0])
				.scale(262)
				.translate([724, 355])
				.precision(1.5),
			box,
		),
		map: {
			smallestTriangle: detail === 'plate' ? 1.6 : 3.5,
			smallestIsland: detail === 'plate' ? 3 : 5,
			smallestShape: 36,
			graticuleStep: detail === 'plate' ? 15 : 30,
			borders: true,
		},
		waterlines: detail === 'plate' ? [10, 7, 4] : [8, 4],
	};
}

/** Europe and the Caucasus, larger, in the corner of a wide drawing. */
export function europe(detail: Detail = 'plate'): View {
	const box = boxes.inset;
	return {
		name: 'inset',
		box,
		projection: cut(
			geoConicEqualArea()
				.parallels([40, 56])
				.rotate([-17.6, 0])
				.center([0, 47.4])
				.scale(436)
				.translate([192, 528])
				.precision(1.5),
			box,
		),
		map: {
			smallestTriangle: detail === 'plate' ? 1.8 : 3.5,
			smallestIsland: 9,
			smallestShape: 36,
			graticuleStep: detail === 'plate' ? 5 : 10,
			borders: true,
		},
		waterlines: detail === 'plate' ? [8, 5] : [5],
	};
}

/** The world on a narrow drawing. */
export function narrowWorld(detail: Detail = 'plate'): View {
	const box = boxes.narrow;
	return {
		name: 'narrow',
		box,
		projection: cut(
			geoEqualEarth()
				.rotate([-CENTRAL_MERIDIAN, 0])
				.scale(80)
				.translate([195, 120])
				.precision(0.75),
			box,
		),
		map: {
			smallestTriangle: detail === 'plate' ? 1 : 1.4,
			smallestIsland: 4,
			smallestShape: 8,
			graticuleStep: 30,
			borders: false,
		},
		waterlines: [4],
	};
}

/** The sheets of each form, the world first. */
export const viewsOf: Record<Form, (detail: Detail) => readonly [world: View, inset?: View]> = {
	wide: (detail) => [wideWorld(detail), europe(detail)],
	narrow: (detail) => [narrowWorld(detail)],
};
