import type { Dataset } from '../../data/dataset.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Drawn } from '../draw.ts';
import { readMeasure } from '../shared/read-measure.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { ViewState, ChartTypeName } from '../view-state.ts';
import { chartTypeOf } from './build-types.ts';
import { readRequest, type ChartRequest } from './request.ts';
import { withoutKeys } from '../scatter/turns.ts';
import { withoutTargets } from '../trend/targets.ts';
import { chartTableHtml } from './table-html.ts';

/** Everything the page prints for a chart, complete without a script. */
export interface ChartFigure {
	type: ChartTypeName;
	state: ViewState;
	drawn: Drawn;
	drawings: readonly string[];
	table: string;
	measures: readonly MeasureFacts[];
	indicators: readonly Indicator[];
	/** Held-back values that would stand in this figure. */
	heldBack: readonly { name: string; measure: string; year: number; reason: string }[];
}

/**
 * Builds a chart for a page. Throws with what is wrong in the request and what to do.
 * @param api address of the file of all values of an indicator
 */
export function chartFigure(
	dataset: Dataset,
	request: ChartRequest,
	api: (indicator: string) => string,
): ChartFigure {
	const { type, state } = readRequest(request);
	const ids = [state.measure, state.across, state.size].filter((id) => id !== null);
	const [measure, ...others] = ids.map((id) => readMeasure(dataset, id, api(id)));
	if (!measure) throw new Error(`Chart ${request.id}: it names no measure.`);
	const find = (id: string | null) => others.find(({ facts }) => facts.id === id);
	const [across, size] = [find(state.across), find(state.size)];
	const drawn = chartTypeOf(
		type,
		dataset,
	)({
		measure,
		state,
		...(across && { across }),
		...(size && { size }),
	});
	const rows = drawn.table.rows.map(({ key }) => key);
	const names = { labelledBy: `${request.id}-title`, describedBy: `${request.id}-words` };
	return {
		type,
		state,
		drawn,
		drawings: (['wide', 'narrow'] as const).map((form) => {
			const svg = drawn.svg(form, names);
			return type === 'scatter' ? withoutKeys(svg, rows) : withoutTargets(svg);
		}),
		table: chartTableHtml(drawn.table, { brief: true }),
		measures: [measure, ...others].map(({ facts }) => facts),
		indicators: ids.flatMap((id) => dataset.indicators.get(id)?.indicator ?? []),
		heldBack: ids.flatMap((id) => heldBack(dataset, id, state)),
	};
}

function heldBack({ indicators, places }: Dataset, id: string, state: ViewState) {
	const data = indicators.get(id);
	if (!data) return [];
	return data.quarantined.flatMap(({ country, year, reason }) => {
		const place = places.get(country);
		const newest = data.observations.findLast((item) => item.country === country)?.year ?? 0;
		const concerns = state.year === 'latest' ? year > newest : year === state.year;
		return place && state.regions.includes(place.region) && concerns
			? [{ name: place.name, measure: data.indicator.shortName, year, reason }]
			: [];
	});
}
