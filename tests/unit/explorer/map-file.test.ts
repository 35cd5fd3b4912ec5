import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { mapChart } from '../../../src/explorer/map-chart.ts';
import { mapFile } from '../../../src/explorer/map-file.ts';
import { siteMap } from '../../../src/charts/map/site-map.ts';
import { readMeasure } from '../../../src/charts/shared/read-measure.ts';
import { chartInput } from '../../../src/explorer/scope.ts';
import { defaults } from './catalog.ts';

const dataset = loadDataset();

describe('the map of the explorer', () => {
	it('draws in the browser what the build draws', () => {
		const chart = mapChart(JSON.parse(mapFile(dataset)));
		const measure = readMeasure(dataset, 'ict-service-exports', '');
		const input = chartInput({ ...defaults, view: 'map' }, { measure });
		const ids = { labelledBy: 'a', describedBy: 'b' };
		const built = siteMap(dataset).chart;
		expect(chart.svg(chart.model(input), 'wide', ids)).toBe(
			built.svg(built.model(input), 'wide', ids),
		);
	});

	it('is refused when the file is something else', () => {
		expect(() => mapChart({})).toThrow(TypeError);
		expect(() => mapChart({ base: { wide: '', narrow: '' }, geometry: {} })).toThrow(TypeError);
	});
});
