import { geoConicEqualArea, geoEqualEarth, type GeoProjection } from 'd3';
import type { BasemapSpec } from './geometry.ts';

/** A rectangle in units of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One map inside a drawing: where it stands and how the earth is laid out on it. */
export interface View {
	box: Box;
	projection: GeoProjection;
	map: Omit<BasemapSpec, 'projection' | 'clients'>;
	/** Distances of the waterlines from the coast, outermost first. */
	waterlines: readonly number[];
}

/** Beyond the edge by this much a shape is cut, so that no coast is drawn along the frame. */
const OVERRUN = 24;

/** The meridian in the middle: the cut behind it runs through the Bering Strait and splits no land. */
const CENTRAL_MERIDIAN = 11;

function cut(projection: GeoProjection, { x, y, width, height }: Box): GeoProjection {
	return projection.clipExtent([
		[x - OVERRUN, y - OVERRUN],
		[x + width + OVERRUN, y + height + OVERRUN],
	]);
}

/** The world on the wide plate. */
export function wideWorld(): View {
	const box = { x: 14, y: 14, width: 1348, height: 636 };
	return {
		box,
		projection: cut(
			geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).scale(262).translate([724, 355]),
			box,
		),
		map: {
			smallestTriangle: 1.6,
			smallestIsland: 3,
			graticuleStep: 15,
			borders: true,
		},
		waterlines: [10, 7, 4],
	};
}

/** Europe and the Caucasus, larger, in the corner of the wide plate. */
export function europe(): View {
	const box = { x: 14, y: 390, width: 350, height: 260 };
	return {
		box,
		projection: cut(
			geoConicEqualArea()
				.parallels([40, 56])
				.rotate([-17.6, 0])
				.center([0, 47.4])
				.scale(436)
				.translate([192, 528]),
			box,
		),
		map: {
			smallestTriangle: 1.8,
			smallestIsland: 9,
			graticuleStep: 5,
			borders: true,
		},
		waterlines: [8, 5],
	};
}

/** The world on the narrow plate. */
export function narrowWorld(): View {
	const box = { x: 7, y: 7, width: 376, height: 206 };
	return {
		box,
		projection: cut(
			geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).scale(80).translate([195, 120]),
			box,
		),
		map: {
			smallestTriangle: 1,
			smallestIsland: 4,
			graticuleStep: 30,
			borders: false,
		},
		waterlines: [4],
	};
}
