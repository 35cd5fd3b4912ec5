import type { ChartInput } from '../charts/chart-type.ts';
import type { Measure } from '../charts/shared/measure.ts';
import type { ExplorerState } from './state.ts';

/** The measures that a state names, with their values. */
export interface Loaded {
	measure: Measure;
	across?: Measure | undefined;
	size?: Measure | undefined;
}

/**
 * What a chart draws in a state. A chosen place is always drawn: its region then counts as shown,
 * with the chosen places of it only.
 */
export function chartInput(state: ExplorerState, { measure, across, size }: Loaded): ChartInput {
	const { view: _, sort: __, ...shared } = state;
	const chosenRegions = measure.series
		.filter(({ country }) => state.places.includes(country))
		.map(({ region }) => region);
	return {
		measure: inScope(measure, state),
		...(across && { across: inScope(across, state) }),
		...(size && { size: inScope(size, state) }),
		state: { ...shared, regions: [...new Set([...state.regions, ...chosenRegions])] },
	};
}

/** A measure with the places of the regions shown and the chosen ones. */
export function inScope(measure: Measure, { regions, places }: ExplorerState): Measure {
	return {
		...measure,
		series: measure.series.filter(
			({ country, region }) => regions.includes(region) || places.includes(country),
		),
	};
}
