import { formatNumber } from '../../strings/english.ts';
import type { Choice } from '../../methods/location-score/choices.ts';
import { scoreWords as words } from '../../strings/location-score.ts';
import type { ChartTable } from '../chart-type.ts';

/** A method, its first places, and how far it moves the ranks of the reader's own method. */
interface Compared {
	choice: Choice;
	/** Mean difference of ranks. */
	shift: number;
}

const FIRST = 5;

/** The six methods side by side: the first places of each and how far ranks move. */
export function choicesTable(
	choices: readonly Choice[],
	ranks: readonly number[],
	names: readonly string[],
): ChartTable {
	const { way, mean, places, moved } = words.choiceColumns;
	return {
		caption: words.choiceCaption,
		columns: [
			{ name: way, numeric: false },
			...[mean, ...places.slice(0, Math.min(FIRST, names.length))].map((name) => ({
				name,
				numeric: false,
			})),
			{ name: moved, numeric: true },
		],
		rows: compared(choices, ranks).map(({ choice, shift }) => ({
			key: `${choice.normalization}-${choice.mean}`,
			heading: words.normalizations[choice.normalization],
			cells: [
				{ text: words.means[choice.mean] },
				...firstOf(choice.ranks, names).map((text) => ({ text })),
				{ text: formatNumber(shift, 1), value: shift },
			],
		})),
	};
}

/** Which method differs most, in a sentence. */
export function describeChoices(choices: readonly Choice[], ranks: readonly number[]): string {
	const [most] = compared(choices, ranks).toSorted((a, b) => b.shift - a.shift);
	if (!most || most.shift === 0) return words.choiceNone;
	const { normalization, mean } = most.choice;
	return words.choiceMost(
		words.normalizations[normalization],
		words.means[mean],
		formatNumber(most.shift, 1),
	);
}

function compared(choices: readonly Choice[], ranks: readonly number[]): Compared[] {
	return choices.map((choice) => ({
		choice,
		shift:
			choice.ranks.reduce((sum, rank, place) => sum + Math.abs(rank - (ranks[place] ?? rank)), 0) /
			Math.max(1, ranks.length),
	}));
}

function firstOf(ranks: readonly number[], names: readonly string[]): string[] {
	return names
		.map((name, place) => ({ name, rank: ranks[place] ?? Infinity }))
		.toSorted((a, b) => a.rank - b.rank)
		.slice(0, FIRST)
		.map(({ name }) => name);
}
