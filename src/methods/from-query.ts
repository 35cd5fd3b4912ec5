import { withSeconds } from './clock-times.ts';
import { readNumber } from './read-number.ts';
import type { MethodId } from './registry.ts';

/** A calculator with the numbers that a search text gives, as an address below the base path. */
export interface Calculation {
	method: MethodId;
	path: string;
	/** How many numbers of the text were understood. */
	numbers: number;
}

/** Longer texts are no question to a calculator. */
export const LONGEST = 200;

/** Stands for what was read already, so that the words around it do not seem to belong together. */
const GAP = ' ; ';

const NUMBER = String.raw`((?:US\$|\$)?[−-]?\d(?:[\d.,]*\d)?(?!\d))`;
const amount = (behind: string) => new RegExp(`${NUMBER}\\s*(?:${behind})(?![\\p{L}\\d])`, 'iu');
const named = (before: string, behind = '') =>
	new RegExp(`(?<!\\p{L})(?:${before})\\s*(?:of|=|:)?\\s*${NUMBER}${behind}`, 'iu');

const HANDLING = '(?:aht|handle time|handling time)';
const PEOPLE = '(?:people|workers?|employees|staff|jobs|agents?)';

interface Pattern {
	method: MethodId;
	/** The words by which readers call the method. */
	name: RegExp;
	/** Where the number of a field stands in the text. Each takes what the ones before left over. */
	fields: Places;
	/** Another way to write the same; the one that reads more numbers counts. */
	otherwise?: Places;
}

/** A number that was written in millions, say, is multiplied into the unit of its field. */
type Places = readonly (readonly [field: string, place: RegExp, times?: number])[];

/** The methods that a line of text can fill. */
const patterns: readonly Pattern[] = [
	{
		method: 'erlang-c',
		name: /\berlang(?:[ -]?[ac])?\b|\b(?:call cent(?:er|re) )?staffing\b|\bagents (?:needed|for)\b|\bhow many agents\b/i,
		fields: [
			['target', new RegExp(`${NUMBER}\\s*%?(?=\\s*(?:/|in)\\s*\\d)`, 'iu')],
			['aht', named(HANDLING, String.raw`\s*min(?:ute)?s?\b`), 60],
			[
				'aht',
				new RegExp(`${NUMBER}\\s*min(?:ute)?s?(?=\\s*(?:${HANDLING}|each|(?:a|per) call))`, 'iu'),
				60,
			],
			// So few minutes are a call; "in" and the like say that they are an interval.
			[
				'aht',
				/(?<![\d.,]|\b(?:in|per|every|within) )((?:\d|1[0-4])(?:\.\d+)?)\s*min(?:ute)?s?\b(?! intervals?\b)/iu,
				60,
			],
			['minutes', amount('min|mins|minutes?')],
			['within', new RegExp(`(?:/|\\bin|\\bwithin)\\s*${NUMBER}`, 'iu')],
			['target', amount('%|percent|per cent')],
			['calls', amount('calls?|contacts?')],
			['calls', named('calls?|contacts?')],
			['aht', named(HANDLING)],
			['aht', amount('s|secs?|seconds?')],
			['agents', amount('agents?')],
		],
	},
	{
		method: 'handle-time',
		name: /\baht\b|\bhandl(?:e|ing) time\b/i,
		fields: [
			['talk', named('talk(?: time)?')],
			['hold', named('hold(?: time)?')],
			['wrap', named('wrap(?:[ -]up)?(?: time)?|acw|after[ -]call work')],
		],
		otherwise: [
			['talk', amount('s(?:ec(?:onds?)?)? talk|talk')],
			['hold', amount('s(?:ec(?:onds?)?)? hold|hold')],
			['wrap', amount('s(?:ec(?:onds?)?)? (?:wrap|acw)|wrap|acw|after[ -]call work')],
		],
	},
	{
		method: 'shrinkage',
		name: /\bshrinkage\b|\bscheduled (?:staff|fte)\b/i,
		fields: [['agents', amount('agents?|people|staff|fte')]],
	},
	{
		method: 'first-contact-resolution',
		name: /\bfcr\b|\bfirst[ -](?:contact|call) resolution\b/i,
		fields: [
			['repeats', amount('repeats?|repeat (?:calls|contacts)')],
			['contacts', amount('contacts?|calls?')],
		],
	},
	{
		method: 'service-level',
		name: /\bservice levels?\b|\babandon(?:ment|ed)?\b/i,
		fields: [
			['offered', amount('offered')],
			['answered', amount('answered')],
			['abandoned', amount('abandoned')],
			['target', amount('%|percent|per cent')],
		],
	},
	{
		method: 'quality-sample',
		name: /\bquality sample\b|\bsample size\b|\bmargin of error\b|\bwilson\b/i,
		fields: [
			['passed', new RegExp(`${NUMBER}(?=\\s*(?:of|/)\\s*\\d)`, 'iu')],
			['checked', new RegExp(`(?:\\bof|/)\\s*${NUMBER}`, 'iu')],
			['target', amount('%|percent|per cent')],
		],
	},
	{
		method: 'attrition-cost',
		name: /\battrition\b|\bturnover cost\b|\bcost per leaver\b/i,
		fields: [
			['attrition', amount('%|percent|per cent')],
			['headcount', amount('agents?|people|staff|workers?|fte')],
		],
	},
	{
		method: 'total-cost',
		name: /\btco\b|\btotal cost\b|\bbusiness case\b/i,
		fields: [['fte', amount('fte|people|staff')]],
	},
	{
		method: 'break-even',
		name: /\bbreak[ -]?even\b/i,
		fields: [
			['volume', amount('transactions?|units?')],
			['aht', amount('s|secs?|seconds?')],
		],
	},
	{
		method: 'service-credits',
		name: /\b(?:service|sla) credits?\b|\bearn[ -]?back\b/i,
		fields: [
			['at-risk', amount('%|percent|per cent')],
			['fee', named('fee')],
			['fee', new RegExp(String.raw`((?:US\$|\$)\d(?:[\d.,]*\d)?(?!\d))`, 'iu')],
		],
	},
	{
		method: 'gainshare',
		name: /\bgain[ -]?shar(?:e|ing)\b/i,
		fields: [
			['share', amount('%|percent|per cent')],
			['volume', amount('units?')],
		],
	},
	{
		method: 'plausibility',
		name: /\bplausib(?:le|ility)(?: check)?\b|\b(?:revenue|exports?) per (?:worker|employee|head)\b/i,
		fields: [
			['workers', amount(`(?:million|mn) ${PEOPLE}`), 1e6],
			['workers', amount(PEOPLE)],
			['revenue', amount('billion|bn'), 1000],
			['revenue', amount('million|mn')],
		],
	},
];

/** What no other calculator asks for together: texts that give it all need not name Erlang. */
const STAFFING = ['calls', 'aht', 'target', 'within'];

/**
 * The calculator that a search text asks for: "erlang 180 calls 315 s" leads to
 * `/methods/erlang-c/?calls=180&aht=315`, and so does "180 calls 5:15 80/20". A number that no field
 * claims is left out; ranges are checked on the page, where the reader sees the sentence. Undefined when no
 * method is asked for or the text holds no number for it.
 */
export function calculationFrom(text: string): Calculation | undefined {
	const line = withSeconds(text.slice(0, LONGEST));
	const found = patterns.find((pattern) => asks(pattern, line));
	if (!found) return undefined;
	const values = valuesOf(found, line);
	if (values.size === 0) return undefined;
	const query = new URLSearchParams([...values]).toString();
	return { method: found.method, path: `/methods/${found.method}/?${query}`, numbers: values.size };
}

function asks(pattern: Pattern, line: string): boolean {
	if (pattern.name.test(line)) return true;
	return (
		pattern.method === 'erlang-c' && STAFFING.every((field) => valuesOf(pattern, line).has(field))
	);
}

function valuesOf({ name, fields, otherwise = [] }: Pattern, line: string): Map<string, string> {
	const rest = line.replace(name, GAP);
	return [fields, otherwise]
		.map((places) => valuesAt(places, rest))
		.reduce((first, second) => (second.size > first.size ? second : first));
}

function valuesAt(places: Places, text: string): Map<string, string> {
	const values = new Map<string, string>();
	let rest = text;
	for (const [field, place, times = 1] of places) {
		const match = place.exec(rest);
		const read = readNumber(match?.[1] ?? '', 'US$');
		if (!match || values.has(field) || 'fault' in read) continue;
		// Twelve digits leave out what a factor adds behind the last one that was typed.
		values.set(field, String(Number((read.value * times).toPrecision(12))));
		rest = rest.slice(0, match.index) + GAP + rest.slice(match.index + match[0].length);
	}
	return values;
}
