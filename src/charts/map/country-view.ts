import {
	geoAzimuthalEqualArea,
	geoCentroid,
	geoContains,
	geoDistance,
	geoPath,
	type GeoProjection,
} from 'd3';
import { feature } from 'topojson-client';
import type { LngLat } from './map-geometry.ts';
import { world, type World } from './geometry.ts';
import { inside, type Box } from './sheets.ts';
import { cut } from './views.ts';

/** How one country is laid out. */
export interface CountryView {
	box: Box;
	projection: GeoProjection;
	/** Degrees between two lines of the graticule. */
	step: number;
	/** The world without the countries that lie far outside the frame. */
	part: World;
	/** Whether land of some size lies too far away to be shown. */
	cropped: boolean;
}

/** Units of the drawing: the inner frame is as wide as this and between these heights. */
const WIDTH = 372;
const HEIGHTS = { least: 270, most: 492 };
const MARGIN = 14;
/** Free room around the country, as a share of the frame. */
const AIR = 0.1;
/** The frame spans at least this angle (about 450 km): closer, shapes of 1:50 million are too coarse. */
const LEAST_SPAN = 0.07;
/**
 * A part of a country counts when it is near its largest part, in radii of that, or when it is large
 * against it and not overseas.
 */
const NEAR = 1.3;
const LARGE = 0.04;
const OVERSEAS = 5;
/** Land left out is mentioned from this share of the largest part on. */
const WORTH_A_WORD = 0.01;
const STEPS = [1, 2, 5, 10, 15, 20, 30];

/**
 * Fits a country into a frame: an equal-area projection around its middle. Overseas parts that are
 * small and far are left out, hub cities never. Throws when the shapes hold no such country.
 * @param code numeric ISO code
 */
export function countryView(code: string, cities: readonly LngLat[]): CountryView {
	const { parts, far } = mainParts(code, cities);
	const middle = geoCentroid({ type: 'MultiPolygon', coordinates: parts });
	const around = (box: Box) => {
		const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).precision(1);
		const [dx, dy] = [box.width * AIR, box.height * AIR];
		projection.fitExtent(
			[
				[box.x + dx, box.y + dy],
				[box.x + box.width - dx, box.y + box.height - dy],
			],
			{
				type: 'GeometryCollection',
				geometries: [
					{ type: 'MultiPolygon', coordinates: parts },
					{ type: 'MultiPoint', coordinates: cities.map(([lng, lat]) => [lng, lat]) },
				],
			},
		);
		const most = WIDTH / LEAST_SPAN;
		if (projection.scale() > most) {
			const center: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
			projection.scale(most).translate(center);
		}
		return projection;
	};
	const square = { x: MARGIN, y: MARGIN, width: WIDTH, height: WIDTH };
	const [[left, top], [right, bottom]] = geoPath(around(square)).bounds({
		type: 'MultiPolygon',
		coordinates: parts,
	});
	const ideal = WIDTH * ((bottom - top) / Math.max(1, right - left));
	const height = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, ideal)));
	const box = { ...square, height };
	const fitted = around(box);
	const reach = farthestCorner(box, fitted, middle) + 0.03;
	// What lies out of sight need not be projected.
	const seen = (reach * 180) / Math.PI + 2;
	const projection = cut(seen < 90 ? fitted.clipAngle(seen) : fitted, box);
	const span = (WIDTH / fitted.scale()) * (180 / Math.PI);
	return {
		box,
		projection,
		step: STEPS.find((step) => span / step <= 6) ?? 30,
		part: partOfWorld(middle, reach),
		cropped: far.some((center) => {
			const [x, y] = fitted(center) ?? [NaN, NaN];
			return !inside({ x, y }, box, 0);
		}),
	};
}

/** The angle from the middle of a projection to the farthest corner of a box. */
function farthestCorner({ x, y, width, height }: Box, projection: GeoProjection, middle: LngLat) {
	const corners: [number, number][] = [
		[x, y],
		[x + width, y],
		[x, y + height],
		[x + width, y + height],
	];
	return Math.max(
		...corners.map((corner) => geoDistance(projection.invert?.(corner) ?? corner, [...middle])),
	);
}

type Rings = [number, number][][];

function mainParts(
	code: string,
	cities: readonly LngLat[],
): { parts: Rings[]; far: [number, number][] } {
	const whole = world();
	const shape = whole.objects.countries.geometries.find(({ id }) => id === code);
	if (!shape) throw new Error(`The shapes of the world hold no country ${code}.`);
	const polygons = polygonsOf(shape);
	const parts = polygons
		.map((coordinates) => {
			const polygon = { type: 'Polygon' as const, coordinates };
			return { coordinates, center: geoCentroid(polygon), area: areaOf(coordinates) };
		})
		.toSorted((a, b) => b.area - a.area);
	const [largest] = parts;
	if (!largest) throw new Error(`The country ${code} has no land.`);
	const outline = largest.coordinates[0] ?? [];
	const radius = Math.max(...outline.map((point) => geoDistance(point, largest.center)));
	const isMain = ({ coordinates, center, area }: (typeof parts)[number]) => {
		const radii = geoDistance(center, largest.center) / radius;
		const polygon = { type: 'Polygon' as const, coordinates };
		return (
			radii <= NEAR ||
			(area >= LARGE * largest.area && radii <= OVERSEAS) ||
			cities.some(([lng, lat]) => geoContains(polygon, [lng, lat]))
		);
	};
	const [main, far] = [parts.filter(isMain), parts.filter((part) => !isMain(part))];
	return {
		parts: main.map(({ coordinates }) => coordinates),
		far: far.filter(({ area }) => area >= WORTH_A_WORD * largest.area).map(({ center }) => center),
	};
}

/** Area on a plane, good enough to tell large parts from small ones. */
function areaOf([outline = []]: Rings): number {
	const sum = outline.reduce((total, [x, y], index) => {
		const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
		return total + (x * nextY - nextX * y) * Math.cos((y * Math.PI) / 180);
	}, 0);
	return Math.abs(sum) / 2;
}

/** Countries with a corner within `reach` (an angle) of a point; others cannot be seen. */
function partOfWorld(middle: LngLat, reach: number): World {
	const whole = world();
	corners ??= whole.objects.countries.geometries.map((shape) => ({
		shape,
		points: polygonsOf(shape).flat(2).map(vector),
	}));
	const [x, y, z] = vector(middle);
	const least = Math.cos(reach);
	const near = corners.filter(({ points }) =>
		points.some(([px, py, pz]) => px * x + py * y + pz * z >= least),
	);
	const geometries = near.map(({ shape }) => shape);
	return { ...whole, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

type Shape = World['objects']['countries']['geometries'][number];

/** The corners of every country as points on a sphere of radius 1, found once in a process. */
let corners: { shape: Shape; points: Vector[] }[] | undefined;

type Vector = readonly [x: number, y: number, z: number];

function vector([lng, lat]: LngLat): Vector {
	const [across, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

function polygonsOf(shape: Shape): Rings[] {
	const land = feature(world(), shape);
	if (!('geometry' in land)) return [];
	const { geometry } = land;
	if (geometry.type === 'Polygon') return [geometry.coordinates as Rings];
	return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Rings[]) : [];
}
