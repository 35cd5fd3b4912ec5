import { NothingToShow } from '../../src/charts/chart-type.ts';
import { chartTypeOf } from '../../src/charts/frame/build-types.ts';
import { destinationRegions } from '../../src/charts/frame/request.ts';
import { readMeasure } from '../../src/charts/shared/read-measure.ts';
import { chartTypes, type ChartTypeName, type ViewState } from '../../src/charts/view-state.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { timeColumns } from './time-columns.ts';

/** Times every chart type over every indicator: data to both drawings, table and words, in ms. */
export function chartTimes(dataset: Dataset): [string, object][] {
	return chartTypes.map((type) => {
		const times = [...dataset.indicators.keys()].flatMap((measure) =>
			timeOf(dataset, type, measure),
		);
		return [type, { charts: times.length, ...timeColumns(times, 2) }];
	});
}

function timeOf(dataset: Dataset, type: ChartTypeName, id: string): number[] {
	const state: ViewState = {
		measure: id,
		across: 'average-monthly-earnings',
		size: null,
		regions: destinationRegions,
		places: ['PHL', 'IND', 'POL', 'COL', 'KEN'],
		year: 'latest',
		scale: 'auto',
		mode: 'value',
		path: false,
	};
	const measure = readMeasure(dataset, id, '');
	const across = readMeasure(dataset, 'average-monthly-earnings', '');
	const draw = chartTypeOf(type, dataset);
	const ids = { labelledBy: 'a', describedBy: 'b' };
	const start = performance.now();
	try {
		const drawn = draw({ measure, across, state });
		drawn.svg('wide', ids);
		drawn.svg('narrow', ids);
		return [performance.now() - start];
	} catch (error) {
		if (error instanceof NothingToShow || error instanceof RangeError) return [];
		throw error;
	}
}
