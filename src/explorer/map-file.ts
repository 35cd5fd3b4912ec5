import { siteMap } from '../charts/map/site-map.ts';
import type { Dataset } from '../data/dataset.ts';
import { PREFIX } from './map-chart.ts';

/** The ground of both drawings and the positions of all places, for `mapChart` of the browser. */
export function mapFile(dataset: Pick<Dataset, 'places' | 'cities'>): string {
	const { geometry, base } = siteMap(dataset);
	return JSON.stringify({
		geometry,
		base: { wide: base('wide', PREFIX), narrow: base('narrow', PREFIX) },
	});
}
