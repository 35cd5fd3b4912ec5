import { listOf } from './english.ts';

/** The words of a calculation above the results. */
export const calculatedWords = {
	calculated: 'Calculated from your words',
	given: (numbers: string) => `With ${numbers} from your words, and usual values for the rest.`,
	seeCalculator: 'The page says what is left out and lets you change every number.',
	methods: {
		'erlang-c': 'Agents for a service level (Erlang C)',
		'handle-time': 'Average handle time',
		shrinkage: 'Shrinkage and scheduled staff',
		'first-contact-resolution': 'First contact resolution',
		'service-level': 'Service level, four ways',
		'total-cost': 'Total cost of outsourcing',
		'break-even': 'Break-even of price and volume',
		'service-credits': 'Service credits and earn-back',
		'attrition-cost': 'What attrition costs',
		gainshare: 'Gainshare',
		'quality-sample': 'What a quality sample can prove',
		plausibility: 'Do two published figures fit?',
		'working-hours': 'Working hours that overlap',
		'location-score': 'Weighted location score',
	},
	hours: {
		client: 'client',
		site: 'site',
		shared: (client: string, site: string, shift: string, year: number) =>
			`shared by ${client} and ${site}, each at work ${shift}, over ${year}`,
	},
	score: {
		preset: 'the weights of',
		leaders: (ranked: number) =>
			`come first of ${ranked} ranked places; the page shows how far ranks move with the weights`,
	},
} as const;

/** The words of terms, countries and indicators above the results. */
export const answerWords = {
	term: 'Definition',
	country: (region: string) => `Country in brief, ${region}`,
	data: 'Indicator in brief',
	sideBySide: 'Side by side',
	compare: (names: readonly string[]) => `Compare ${listOf(names)}`,
	allMeasures: 'The comparison shows every indicator that the atlas has for them.',
	/** Around the name that the reader asked for. */
	otherName: ['“', '” is another name for this.'],
	highest: (shown: number, all: number, unit: string) =>
		`Highest ${shown} of ${all} destinations, in ${unit}, newest values`,
	source: 'Source:',
} as const;
