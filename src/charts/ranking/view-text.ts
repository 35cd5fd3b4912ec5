import { regionGroups } from '../../corpus/regions.ts';
import { words } from '../../strings/charts.ts';
import { listOf } from '../../strings/english.ts';
import type { RankingState } from './state.ts';

/** What a reader changed, in a few words; empty when nothing. */
export function viewText(state: RankingState, defaults: RankingState): string {
	const regions = state.regions.map((region) => regionGroups[region].name);
	return [
		state.year !== defaults.year &&
			(state.year === 'latest' ? words.latestOfEach : String(state.year)),
		!same(state.regions, defaults.regions) && listOf(regions),
		!same(state.highlight, defaults.highlight) && words.otherMarks,
		state.limit !== defaults.limit && words.allToggle.toLowerCase(),
		state.log !== defaults.log && words.logScale,
	]
		.filter(Boolean)
		.join('; ');
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((item) => b.includes(item));
}
