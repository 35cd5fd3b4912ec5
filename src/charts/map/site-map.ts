import type { Dataset } from '../../data/dataset.ts';
import { drawBase } from './base-svg.ts';
import type { MapGeometry } from './geometry-file.ts';
import type { Base } from './base.ts';
import { mapGeometry } from './map-geometry.ts';
import { makeMapChart, type MapChart } from './type.ts';

/** The map with the real earth, and what a browser needs to draw on it. */
export interface SiteMap {
	chart: MapChart;
	/** To be written as JSON and read by `parseMapGeometry`. */
	geometry: MapGeometry;
	/** The ground of both forms, for a page whose first drawing is no map. */
	base: Base;
}

const made = new WeakMap<Dataset['places'], SiteMap>();

/** The map of the atlas, with the shapes of Natural Earth. Made once for a dataset. */
export function siteMap(dataset: Pick<Dataset, 'places' | 'cities'>): SiteMap {
	const known = made.get(dataset.places);
	if (known) return known;
	const geometry = mapGeometry(dataset);
	const { places } = dataset;
	const base = drawBase({ detail: 'chart', places, tinted: [], shapes: true, geometry });
	const map = { geometry, base, chart: makeMapChart(geometry, base) };
	made.set(places, map);
	return map;
}
