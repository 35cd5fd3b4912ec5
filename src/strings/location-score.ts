import { listOf } from './english.ts';

/** The name of a criterion inside a sentence: "pay level", but "English". */
export function criterionInText(name: string): string {
	return /^(English|[A-Z]{2})/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A share of the draws as readers see it; little is not shown as nothing. */
export function percentText(share: number): string {
	if (share > 0 && share < 0.005) return 'under 1%';
	if (share < 1 && share >= 0.995) return 'over 99%';
	return `${Math.round(share * 100)}%`;
}

/** A weight in points of 100, with at most one decimal. */
export function pointsText(share: number): string {
	const points = Math.round(share * 1000) / 10;
	return points === 0 && share > 0 ? 'under 0.1' : String(points);
}

const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);

/** Words of the location score: presets, drawing, sentences, controls. */
export const scoreWords = {
	presets: {
		voice: {
			name: 'Voice work',
			reason:
				'Callers must understand and be understood, so English weighs most. Pay comes next, because many people do the work. A power cut ends a call, so it counts too.',
		},
		finance: {
			name: 'Finance and accounting',
			reason:
				'The work needs schooling more than speech, and it handles money and contracts. So degrees, courts and control of corruption take the weight that voice work gives to English.',
		},
		software: {
			name: 'Software',
			reason:
				'Students, good lines and a record of selling such services count. Pay counts less than for voice work: this preset prefers skill to price.',
		},
		nearshore: {
			name: 'Multilingual nearshore',
			reason:
				'Teams work with a client in Europe during the same hours. No indicator here counts the languages that people speak, so schooling stands in for them, which is a weak stand-in.',
		},
		crisis: {
			name: 'Crisis-proof',
			reason:
				'What counts is that work goes on in a bad year: calm politics, steady power, courts and safe networks. Pay is left out on purpose, since cheapness is no help in a crisis.',
		},
	} as Readonly<Record<string, { name: string; reason: string }>>,
	own: {
		name: 'Your own weights',
		reason: 'These weights are yours. Write down why before you look at the ranking.',
	},

	means: { arithmetic: 'Arithmetic', geometric: 'Geometric' },
	normalizations: {
		marks: 'Fixed marks',
		percentile: 'Order of places',
		z: 'Standard deviations',
	},

	// Drawing and table.
	rank: 'Rank, 1 is best',
	score: 'Score',
	cut: 'Chosen places further down',
	oldMark: '*',
	caption: (ranked: number) => `Rank, rank range and score of ${places(ranked)}`,
	columns: {
		place: 'Place',
		rank: 'Rank',
		range: 'Nine in ten draws',
		median: 'Median rank',
		first: 'First in',
		topThree: 'First three in',
		methods: 'Over six methods',
		best: 'Best rank found',
		score: 'Score',
		coverage: 'Weight with values',
		remarks: 'Remarks',
	},
	noRank: 'no rank',
	pending: '…',
	lacks: (names: readonly string[]) => `No value: ${listOf(names.map(criterionInText))}`,
	oldPay: (year: number) => `Pay of ${year}`,
	few: 'Too few values for a rank',

	// Marks.
	markRank: (rank: number, score: string) => `Rank ${rank}, score ${score}`,
	markRange: (from: number, to: number) =>
		from === to
			? `Rank ${from} in nine of ten draws`
			: `Ranks ${from} to ${to} in nine of ten draws`,
	markTop: (share: string) => `Among the first three in ${share} of the draws`,
	markMethods: (from: number, to: number) =>
		from === to ? `Rank ${from} with all six methods` : `Ranks ${from} to ${to} over six methods`,
	markBest: (rank: number) => `Best rank found with any weights: ${rank}`,

	// Findings: no full stop.
	leads: (names: string, several: boolean) =>
		`${names} ${several ? 'share first place' : 'comes first'} at these weights`,
	leadsIn: (name: string, share: string) => `${name} comes first in ${share} of the draws`,
	leadsLacking: (name: string, criteria: string) =>
		`${name} comes first, but without a value for ${criteria}`,
	leadsNarrowly: (name: string, share: string) =>
		`No place is sure to lead: ${name} comes first in only ${share} of the draws`,

	// Sentences.
	scoreOf: (names: string, several: boolean, score: string) =>
		`${names} ${several ? 'share first place' : 'comes first'} at these weights with ${score} of 100 points.`,
	firstIn: (list: string, lacking: boolean) =>
		`First place in the draws: ${list}.${lacking ? ' A range shows what missing values leave open.' : ''}`,
	firstShare: (name: string, share: string) => `${name} ${share}`,
	restCounts: (name: string, criteria: string, best: number, worst: number) =>
		`${name} has no value for ${criteria}. Nothing is put in its place, so any rank from ${best} to ${worst} is possible.`,
	completeLeader: (name: string, rank: number) =>
		`Of the places with all values, ${name} comes first, at rank ${rank}.`,
	swap: (above: string, below: string, amount: string, from: string, to: string) =>
		`${above} and ${below} could change places: moving ${amount} of 100 points of weight from ${from} to ${to} is enough`,
	noSwap: (above: string, below: string) =>
		`No move of weight from one criterion to another puts ${below} before ${above}`,
	inDraws: (below: string, above: string, share: string) =>
		`${below} stands before ${above} in ${share} of the draws`,
	tied: (above: string, below: string) => `${above} and ${below} have the same score`,
	methods: (name: string, from: number, to: number) =>
		from === to
			? `The choice of method leaves ${name} at rank ${from}.`
			: `The choice of method alone moves ${name} between rank ${from} and rank ${to}.`,
	attainable: (count: number, of: number) =>
		`With other weights, ${count} of the ${of} ranked places were found to come first.`,
	withoutRank: (names: readonly string[]) =>
		`Without a rank, because their values carry less than 65% of the weight: ${listOf(names)}.`,
	gapNote: (count: number, of: number) =>
		`Hollow, dashed dots and the palest bars: ${count} of the ${of} ranked places lack a value for at least one criterion with a weight.`,
	oldNote: (list: readonly string[]) =>
		`* Pay figure at least three years older than the newest: ${listOf(list)}.`,
	wholeEconomy: 'Pay is that of the whole economy in every place, not that of BPO work.',

	// Sensitivity table.
	choiceCaption: 'The first five at the same weights, method by method',
	choiceColumns: {
		way: 'Points from',
		mean: 'Mean',
		places: ['First', 'Second', 'Third', 'Fourth', 'Fifth'],
		moved: 'Mean shift of ranks',
	},
	choiceMost: (way: string, mean: string, shift: string) =>
		`The method that differs most from yours is ${way.toLowerCase()} with the ${mean.toLowerCase()} mean: it moves a place by ${shift} ranks on average.`,
	choiceNone: 'All six methods give the same ranks.',
	fileName: 'bpo-atlas-location-score',
};
