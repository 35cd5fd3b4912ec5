import { drawBase } from '../charts/map/base-svg.ts';
import { siteMap } from '../charts/map/site-map.ts';
import type { Dataset } from '../data/dataset.ts';
import { PREFIX } from './map-chart.ts';

/** The ground of both drawings and the positions of all places, for `mapChart` of the browser. */
export function mapFile(dataset: Pick<Dataset, 'places' | 'cities'>): string {
	const { geometry } = siteMap(dataset);
	const { places } = dataset;
	const base = drawBase({ detail: 'chart', places, tinted: [], shapes: true, geometry });
	return JSON.stringify({
		geometry,
		base: { wide: base('wide', PREFIX), narrow: base('narrow', PREFIX) },
	});
}
