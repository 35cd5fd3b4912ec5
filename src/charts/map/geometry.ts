import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import {
	filter,
	filterAttachedWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea,
	type Ring,
} from 'topojson-simplify';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	NullObject,
	Objects,
	Polygon,
	Topology,
} from 'topojson-specification';
import { RelativePath } from './relative-path.ts';
import { RingCollector } from './ring-collector.ts';
import type { Ring as Coast } from './rings.ts';
import { GRAIN } from './sheets.ts';

/** The shapes of Natural Earth, 1:50 million; the coarser file leaves out Singapore and Mauritius. */
const SHAPES = 'world-atlas/countries-50m.json';
/** It would fill the foot of the plate and holds no place of the atlas. */
const ANTARCTICA = '010';

export interface Countries extends Objects {
	countries: GeometryCollection;
}

/** The land of one country that is large enough to be filled. */
export interface CountryShape {
	d: string;
	/** Middle of its largest part, in units of the drawing. */
	middle: readonly [x: number, y: number];
	/** Width of that part. */
	room: number;
	/** Of all parts, in square units of the drawing. */
	area: number;
}

/** Shapes of a basemap as path data. */
export interface Basemap {
	land: string;
	/** Borders between countries; empty where they would only be noise. */
	borders: string;
	graticule: string;
	/** By numeric ISO code: the countries asked for whose land can be filled. */
	shapes: ReadonlyMap<string, CountryShape>;
	/** All land of some countries as one shape. */
	landOf: (countries: ReadonlySet<string>) => string;
	/** Numeric ISO codes of all countries that left some land. */
	kept: ReadonlySet<string>;
	/** The coasts, for finding out what is land. */
	rings: readonly Coast[];
}

export interface BasemapSpec {
	/** An equal-area projection, so that one threshold holds from the equator to the pole. */
	projection: GeoProjection;
	/** Corners that span a smaller triangle, in square units of the drawing, are dropped. */
	smallestTriangle: number;
	/** Islands smaller than this, in square units, are dropped. */
	smallestIsland: number;
	/** A country with less land than this, in square units, is not filled but gets a circle. */
	smallestShape: number;
	/** Degrees between two lines of the graticule. */
	graticuleStep: number;
	borders: boolean;
	/** Numeric ISO codes of the countries whose land is drawn on its own. */
	countries: ReadonlySet<string>;
}

/** All countries with their borders, and the weight of every corner. */
export type World = Topology<Countries>;

let known: World | undefined;

/** The world of Natural Earth. The file is read once in a process. */
export function world(): World {
	known ??= readWorld();
	return known;
}

/**
 * Simplifies and projects the world for one drawing.
 * @param whole the world, or the part of it that a drawing can show
 */
export function basemap(spec: BasemapSpec, whole = world()): Basemap {
	const { projection } = spec;
	// Weights are areas on a sphere of radius 1; an equal-area projection multiplies them by scale².
	const unit = projection.scale() ** 2;
	const simpler = simplify(whole, spec.smallestTriangle / unit);
	const topology = filter(
		simpler,
		filterAttachedWeight(simpler, spec.smallestIsland / unit, ringArea),
	) as unknown as Topology<Countries>;
	const countries = topology.objects.countries;
	const shapes = countries.geometries.filter(isLand);
	const draw = (shape: GeoPermissibleObjects) => {
		const context = new RelativePath(GRAIN);
		geoPath(projection, context)(shape);
		return context.toString();
	};
	const land = merge(topology, shapes);
	const coasts = new RingCollector();
	geoPath(projection, coasts)(land);
	return {
		land: draw(land),
		borders: spec.borders ? draw(mesh(topology, countries, (a, b) => a !== b)) : '',
		graticule: draw(geoGraticule().step([spec.graticuleStep, spec.graticuleStep])()),
		shapes: new Map(
			shapes
				.filter(({ id }) => spec.countries.has(String(id)))
				.flatMap((shape): [string, CountryShape][] => {
					const land = feature(topology, shape);
					const area = geoPath(projection).area(land);
					if (area < spec.smallestShape) return [];
					const part = largestPart(topology, shape, projection);
					return [[String(shape.id), { d: draw(land), area, ...part }]];
				}),
		),
		landOf: (wanted) =>
			draw(
				merge(
					topology,
					shapes.filter(({ id }) => wanted.has(String(id))),
				),
			),
		kept: new Set(shapes.map(({ id }) => String(id))),
		rings: coasts.rings,
	};
}

/** Where the words of a country stand: far islands and overseas parts do not pull them away. */
function largestPart(
	topology: Topology<Countries>,
	shape: Land,
	projection: GeoProjection,
): Pick<CountryShape, 'middle' | 'room'> {
	const path = geoPath(projection);
	const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
	const parts = polygons
		.map((arcs) => feature(topology, { type: 'Polygon', arcs }))
		.toSorted((a, b) => path.area(b) - path.area(a));
	const largest = parts[0] ?? feature(topology, shape);
	const [[left], [right]] = path.bounds(largest);
	return { middle: path.centroid(largest), room: right - left };
}

type Land = Polygon | MultiPolygon;

/** Shapes that were too small to keep have no type; Antarctica is left out. */
function isLand(shape: GeometryObject | NullObject): shape is Land {
	return (shape.type === 'Polygon' || shape.type === 'MultiPolygon') && shape.id !== ANTARCTICA;
}

/** A ring that simplification turned over counts as the rest of the sphere; no country is that large. */
function ringArea(ring: Ring): number {
	const area = sphericalRingArea(ring, false);
	return Math.min(area, 4 * Math.PI - area);
}

/** The world with the area of the triangle at every corner, by which corners are chosen. */
function readWorld(): Topology<Countries> {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const text = readFileSync(require.resolve(SHAPES), 'utf8');
	const world = JSON.parse(text) as Topology<Countries>;
	// The file also holds all land as one shape; with it every coast would count as a shared border.
	const { countries } = world.objects;
	return presimplify({ ...world, objects: { countries } }, sphericalTriangleArea);
}
