import { criterionInText } from './location-score.ts';

/** Words of the page around the drawing. */
export const scorePage = {
	withoutScript:
		'Without script this page shows the ranking for voice work. With script you set your own weights.',
	actions: 'Actions',
	reset: 'Reset',
	equal: 'Equal weights',
	copyLink: 'Copy link',
	csv: 'Download CSV',
	picture: (format: string) => `Download ${format}`,
	pictureFailed: 'The browser could not draw the picture. The SVG download holds the same figure.',
	print: 'Print',
	loadFailed:
		'The values could not be loaded, so the weights cannot be changed now. Check the connection and load the page again.',

	presetHeading: 'Begin with',
	weights: 'Weights',
	weightOf: (name: string) => `Weight of ${criterionInText(name)}, 0 to 100`,
	nominal: (share: string) => `${share} of the weight`,
	effective: (share: string) => `${share} of the differences`,
	effectiveHint:
		'“Of the differences” is the effective share: how much of the spread of scores goes with the criterion. A large weight decides little where the criterion hardly varies, or where others pull the opposite way: places with low pay often have few points elsewhere.',
	sum: (sum: string) =>
		`Sum of weights: ${sum}. Only the proportions count; they are scaled to 100%.`,
	badWeight: 'Type a number from 0 to 100.',
	noWeight: 'Give at least one criterion a weight. The ranking below is that of the last weights.',

	meanHeading: 'Mean',
	arithmetic:
		'Arithmetic: strong points make up for weak ones, so cheap pay can outweigh a bad power supply.',
	geometric:
		'Geometric: a weak point pulls the whole score down, and cheap pay makes up for it less.',
	client: 'Client city for shared hours',
	regions: 'Regions ranked',
	noRegion: 'At least one region stays chosen.',

	figureSub: (draws: string) =>
		`Dot: rank at these weights. Pale bar: nine in ten of its ranks in ${draws} draws that change each weight at random, mostly by less than a quarter. Thin line: its ranks by six ways to calculate.`,
	help: 'Arrow keys move from place to place, letters find a place, Enter shows where its score comes from.',
	tableOf: (rows: number) => `All ${rows} places as a table`,
	inWords: 'In words',

	one: 'Where a score comes from',
	pick: 'Place',
	keep: 'Keep in the drawing',
	drop: (name: string) => `Take ${name} out of the drawing`,
	tooMany: (most: number) =>
		`At most ${most} places can be kept in the drawing. Take one out first.`,
	oneCaption: (name: string) => `${name}, criterion by criterion`,
	oneColumns: {
		criterion: 'Criterion',
		value: 'Value',
		points: 'Points',
		weight: 'Weight',
		part: 'Adds to the score',
	},
	noValue: 'no value',
	oldYear: 'old',
	oneUnranked: (name: string, coverage: string) =>
		`${name} gets no rank: its values carry ${coverage} of the weight, and 65% are needed.`,
	switchHeading: (name: string, other: string, above: boolean) =>
		above
			? `One weight alone puts ${name} before ${other}, the next above, when it changes like this:`
			: `One weight alone puts ${other}, the next below, before ${name} when it changes like this:`,
	switchItem: (criterion: string, from: string, to: string) =>
		`${criterion}: from ${from} to ${to}`,
	switchNone: (name: string, other: string) =>
		`No single weight, with the others in proportion, changes the order of ${name} and ${other}.`,
	switchGaps: (name: string, other: string) =>
		`${name} or ${other} lacks values, so the point at which a single weight swaps them is not given.`,

	methodsHeading: 'What the method does to the ranks',
	methodsIntro:
		'The bars above are uncertainty: nobody knows the right weights exactly. This table is sensitivity: six ways to turn the same values and weights into ranks. Points come from fixed marks, from the order of the places, or from standard deviations.',
	cannotHeading: 'What this ranking cannot tell you',
	cannot: [
		'What BPO work pays. The pay level is that of all employees of a country, in money adjusted for what it buys at home, and for some places it is many years old.',
		'How good a provider is. A country has no service level; its companies do, and two of them in one street can differ more than two countries.',
		'What tomorrow’s politics bring. Every value describes a year that is over, and a ranking of the past is no forecast.',
		'Whether experts err together. Rule of law, stability and control of corruption sum up opinions of experts, companies and households, partly the same ones. Their errors may go the same way, and they count partly twice.',
		'What those say who were not asked. English scores come from people who chose to take a free test on the internet. Places where English is the first language have none and count as unknown.',
		'How cities differ. One number stands for a whole country, whether the center is in the capital or a day’s drive away.',
		'What is best for the people who do the work. Low pay gets points here, because the score takes the side of the buyer.',
	],
	marksHeading: 'The fixed marks',
	marksIntro:
		'Every value becomes points from 0 to 100 between two marks. The marks are published and do not depend on the places, so a new country changes nobody’s points. Values beyond a mark get the points of the mark.',
	marksCaption: 'Marks of each criterion',
	marksColumns: {
		criterion: 'Criterion',
		none: '0 points',
		full: '100 points',
		scale: 'Scale',
		reason: 'Why',
	},
	scales: { linear: 'linear', log: 'logarithmic' },
	shownOnly: 'Not in the CSV file: the publisher has not agreed that values are passed on.',
	ownSource: 'Computed by the atlas from the zone data of the platform',
	sourcesHeading: 'Where the values come from',
	about: 'About this indicator',
	fineHeading: 'How it is reckoned',
	fine: [
		'Draws: each weight is multiplied by a normal number with mean 1 and standard deviation 0.25, not below zero, and all are scaled back to one. A weight of zero stays zero. The seed is fixed, so the same weights give the same range for everybody.',
		'Range: from the 5th to the 95th percentile of the rank. Equal scores share the better rank.',
		'Missing values are never filled. A place counts with what it has; for its range the missing points are once set to none and once to 100, one place at a time. Below 65% of the weight there is no rank, after a rule of thumb of the European Commission’s Joint Research Centre.',
		'The geometric mean counts fewer than 1 point as 1, because a single zero would make the whole score zero.',
		'Best rank found: single criteria, equal weights and 400 random weightings are tried, then weight is moved from criterion to criterion while that helps. It is the best that was found, not proven; a better one may exist.',
		'Effective share: the squared correlation of a criterion’s points with the score, scaled so that all add up to 100%, after Paruolo, Saisana and Saltelli (2013). Criteria that move together share their effect.',
	],
	presetsHeading: 'The weights to begin with, and why',
	presetWeights: (weights: readonly string[], client: string) =>
		`Weights: ${weights.join(', ')}. Client: ${client}. They are the editors’ judgment; no survey stands behind them.`,
	ruleHeading: 'Draws, ranges, missing values, shares',
	added: (name: string) => `${name} stays in the drawing.`,
	removed: (name: string) => `${name} is taken out.`,
};
