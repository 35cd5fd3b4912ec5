import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
	geoContains,
	geoGraticule,
	geoPath,
	type GeoPermissibleObjects,
	type GeoProjection,
} from 'd3';
import { merge, mesh } from 'topojson-client';
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

/** The shapes of Natural Earth, 1:50 million; the coarser file leaves out Singapore and Mauritius. */
const SHAPES = 'world-atlas/countries-50m.json';
/** It would fill the foot of the plate and holds no place of the atlas. */
const ANTARCTICA = '010';

interface Countries extends Objects {
	countries: GeometryCollection;
}

/** Whole numbers of path data to one unit of a drawing. */
export const GRAIN = 2;

/** Shapes of a basemap as path data. */
export interface Basemap {
	land: string;
	/** Land of the client countries. */
	clients: string;
	/** Borders between countries; empty where they would only be noise. */
	borders: string;
	graticule: string;
	/** Numeric ISO codes of clients whose land is too small for this drawing. */
	lost: ReadonlySet<string>;
	/** Whether a point of the drawing lies on land. */
	isLand: (x: number, y: number) => boolean;
}

export interface BasemapSpec {
	/** An equal-area projection, so that one threshold holds from the equator to the pole. */
	projection: GeoProjection;
	/** Corners that span a smaller triangle, in square units of the drawing, are dropped. */
	smallestTriangle: number;
	/** Islands smaller than this, in square units, are dropped. */
	smallestIsland: number;
	/** Degrees between two lines of the graticule. */
	graticuleStep: number;
	borders: boolean;
	/** Numeric ISO codes. */
	clients: ReadonlySet<string>;
}

let whole: Topology<Countries> | undefined;

/** Simplifies and projects the world for one drawing. The file is read once in a process. */
export function basemap(spec: BasemapSpec): Basemap {
	const { projection, clients } = spec;
	whole ??= readWorld();
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
	const kept = new Set(shapes.map(({ id }) => String(id)));
	const land = merge(topology, shapes);
	return {
		land: draw(land),
		clients: draw(
			merge(
				topology,
				shapes.filter(({ id }) => clients.has(String(id))),
			),
		),
		borders: spec.borders ? draw(mesh(topology, countries, (a, b) => a !== b)) : '',
		graticule: draw(geoGraticule().step([spec.graticuleStep, spec.graticuleStep])()),
		lost: new Set([...clients].filter((client) => !kept.has(client))),
		isLand: (x, y) => {
			const point = projection.invert?.([x, y]);
			return point !== undefined && point !== null && geoContains(land, point);
		},
	};
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
