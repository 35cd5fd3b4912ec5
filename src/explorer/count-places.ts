import { entriesIn } from '../charts/shared/series.ts';
import { inScope, type Loaded } from './scope.ts';
import type { ExplorerState } from './state.ts';

/** How many places of a view have the values it draws; a scatter needs both measures. */
export function countPlaces(state: ExplorerState, { measure, across }: Loaded): number {
	const year = ['trend', 'multiples'].includes(state.view) ? 'latest' : state.year;
	const valued = (item: typeof measure) =>
		entriesIn(inScope(item, state).series, year)
			.filter(({ point }) => point !== undefined)
			.map(({ country }) => country);
	const first = valued(measure);
	if (state.view !== 'scatter' || !across) return first.length;
	const second = new Set(valued(across));
	return first.filter((country) => second.has(country)).length;
}
