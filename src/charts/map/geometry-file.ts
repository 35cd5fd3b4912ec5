import type { LandMask } from './land-mask.ts';
import type { SheetName } from './sheets.ts';

/**
 * Where a place stands on a sheet, in units of the drawing: its first hub city and, where its land
 * is large enough to be filled, the middle of its largest part and that part's width.
 */
export type Spot =
	| readonly [x: number, y: number]
	| readonly [x: number, y: number, middleX: number, middleY: number, room: number];

/**
 * What a map needs of the earth to place its marks and words, computed at build so that a browser
 * loads neither shapes nor projections.
 */
export interface MapGeometry {
	land: Readonly<Record<SheetName, LandMask>>;
	/** Middle of the names of oceans on the wide drawing. */
	oceans: readonly (readonly [name: string, x: number, y: number])[];
	/** By ISO code. A sheet is left out where the place lies beyond its edge. */
	spots: Readonly<Record<string, Readonly<Partial<Record<SheetName, Spot>>>>>;
}

/** Whether the land of a place is large enough on a sheet to be filled. */
export function hasLand(spot: Spot): spot is Extract<Spot, { length: 5 }> {
	return spot.length === 5;
}

/** Reads the file that `mapGeometry` of the build wrote. Throws TypeError when it is not one. */
export function parseMapGeometry(json: unknown): MapGeometry {
	const { land, oceans, spots } = record(json);
	const masks = record(land);
	for (const name of ['world', 'inset', 'narrow']) numbers(masks[name]);
	if (!Array.isArray(oceans)) throw new TypeError('expected a list of oceans');
	for (const ocean of oceans) {
		if (!Array.isArray(ocean) || typeof ocean[0] !== 'string') throw new TypeError('no ocean');
		numbers(ocean.slice(1));
	}
	for (const sheets of Object.values(record(spots))) {
		for (const spot of Object.values(record(sheets))) {
			numbers(spot);
			if (![2, 5].includes((spot as number[]).length)) throw new TypeError('expected a spot');
		}
	}
	return json as MapGeometry;
}

function record(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new TypeError('expected an object');
	return value as Record<string, unknown>;
}

function numbers(value: unknown): void {
	if (!Array.isArray(value) || !value.every(Number.isFinite)) {
		throw new TypeError('expected a list of numbers');
	}
}
