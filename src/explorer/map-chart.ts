import { parseMapGeometry } from '../charts/map/geometry-file.ts';
import { makeMapChart, type MapChart } from '../charts/map/type.ts';

/** Stands for the prefix of ids in the ground; cannot occur in path data. */
export const PREFIX = '~';

/** The map on the ground that the build wrote into a file. Throws TypeError when it is not one. */
export function mapChart(file: unknown): MapChart {
	const { geometry, base } = file as Record<string, unknown>;
	const { wide, narrow } = (base ?? {}) as Record<string, unknown>;
	if (typeof wide !== 'string' || typeof narrow !== 'string') {
		throw new TypeError('expected the ground of a map');
	}
	const grounds = { wide, narrow };
	return makeMapChart(parseMapGeometry(geometry), (form, prefix) =>
		grounds[form].replaceAll(PREFIX, prefix),
	);
}
