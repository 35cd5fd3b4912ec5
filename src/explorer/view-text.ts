import type { MeasureFacts } from '../charts/shared/measure.ts';
import { explorerWords as words } from '../strings/explorer.ts';
import type { Loaded } from './scope.ts';
import type { ExplorerState } from './state.ts';
import { uses } from './view-controls.ts';

/** The measures a view really draws, in order. */
export function measuresOf(
	{ view }: ExplorerState,
	{ measure, across, size }: Loaded,
): MeasureFacts[] {
	return [
		measure,
		uses(view, 'across') ? across : undefined,
		uses(view, 'size') ? size : undefined,
	].flatMap((item) => (item ? [item.facts] : []));
}

/** What is measured, when, and for how many places. */
export function subtitle(state: ExplorerState, loaded: Loaded, count: number): string {
	const [first, ...others] = measuresOf(state, loaded);
	const named = (facts: MeasureFacts) => words.unitOf(facts.name, facts.unit.name);
	return [
		first && named(first),
		...others.map(named),
		uses(state.view, 'year') && (state.year === 'latest' ? words.latest : String(state.year)),
		words.places(count),
	]
		.filter(Boolean)
		.map((part) => `${String(part)}.`)
		.join(' ');
}

/** Publisher, license and first limit of each measure drawn. */
export function sourceNotes(state: ExplorerState, loaded: Loaded): string[] {
	return measuresOf(state, loaded).map(
		({ name, source, licence, caveat }) =>
			`${words.source}, ${name}: ${source}. ${licence}. ${caveat}`,
	);
}

/** What a screen reader is told after a change. */
export function announcement({ view, year }: ExplorerState, count: number): string {
	const when = uses(view, 'year') ? [year === 'latest' ? words.latestSpoken : String(year)] : [];
	return [words.views[view], words.places(count), ...when].join(', ');
}
