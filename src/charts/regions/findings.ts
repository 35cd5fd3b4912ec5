import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { compareRegions, pairsOf, type Compared, type Comparison } from './compare.ts';
import type { RegionsModel } from './model.ts';

/** Headlines that hold for the values shown, best first. */
export function regionsFindings(model: RegionsModel): string[] {
	const comparison = compareRegions(model);
	const { regions } = comparison;
	const [only] = regions;
	if (!only) return ['Every total of the chosen regions misleads, so none is compared'];
	if (regions.length === 1) return [alone(only, model)];
	return [
		`${medians(comparison)}${overlap(comparison)}`,
		...comparison.above.slice(0, 2).map(({ upper, lower }) => {
			const aside = [upper, ...lower].some(({ ringed }) => ringed);
			const names = listOf(lower.map(({ name }) => name));
			return `${aside ? 'Misleading totals aside, every' : 'Every'} value in ${upper.name} lies above every value in ${names}`;
		}),
		...inside(comparison),
		...ends(comparison),
	];
}

/** Where the median is highest and lowest, ties named; without a full stop. */
export function medians({ regions, highest, lowest }: Comparison): string {
	if (highest.length === regions.length) {
		return `${capital(listOf(regions.map(({ name }) => name)))} have the same median`;
	}
	const names = (list: readonly Compared[]) => listOf(list.map(({ name }) => name));
	return regions.length === 2
		? `The median is higher in ${names(highest)} than in ${names(lowest)}`
		: `The median is highest in ${names(highest)} and lowest in ${names(lowest)}`;
}

function overlap(comparison: Comparison): string {
	const { regions, noun, highest } = comparison;
	const { all, separate } = pairsOf(comparison);
	const joint = highest.length === regions.length ? 'and' : 'but';
	if (separate === 0) {
		return regions.length === 2
			? `, ${joint} their values overlap`
			: `, ${joint} the values of all ${noun}s overlap`;
	}
	if (separate === all)
		return regions.length === 2
			? '; their values do not overlap'
			: `; the values of no two ${noun}s overlap`;
	return `; the values overlap in ${all - separate} of ${all} pairs of ${noun}s`;
}

/** How much of the difference lies inside regions; empty where no region has two values. */
export function inside({ spread: { of, wider }, noun }: Comparison): string[] {
	if (of === 0) return [];
	const which = wider === of ? `every ${noun}` : `${wider} of ${of} ${noun}s`;
	const distance = 'lie further apart than the medians of the regions';
	return wider === 0
		? [`In no ${noun} do the places ${distance}`]
		: [`In ${which} the places ${distance} do`];
}

function ends({ regions }: Comparison): string[] {
	const top = Math.max(...regions.map(({ summary }) => summary.highest.value));
	const bottom = Math.min(...regions.map(({ summary }) => summary.lowest.value));
	const both = regions.filter(
		({ summary }) => summary.highest.value === top && summary.lowest.value === bottom,
	);
	return top > bottom
		? both.map(({ name }) => `${capital(name)} holds both the highest and the lowest value`)
		: [];
}

function alone({ name, summary }: Compared, { facts }: RegionsModel): string {
	const { highest, lowest, count, median } = summary;
	if (count === 1) {
		return `One value can be compared, that of ${highest.name} with ${formatValue(median, facts.unit)}`;
	}
	return lowest.value === highest.value
		? `All ${count} values in ${name} are ${formatValue(median, facts.unit)}`
		: `The median of ${count} values in ${name} is ${formatValue(median, facts.unit)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
