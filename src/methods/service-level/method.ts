import { serviceLevelWords as words } from '../../strings/service-level.ts';
import { count, givenPercent, numberIn, plain } from '../erlang/values.ts';
import {
	InputProblem,
	type Inputs,
	type Method,
	type Output,
	type OutputTable,
} from '../method.ts';
import { percentText } from '../shared/format-money.ts';
import {
	abandonment,
	fractionOf,
	shareOf,
	type CallCounts,
	type Definition,
	type Fraction,
} from './definitions.ts';
import { serviceLevelGroups } from './fields.ts';

/** A definition with its result; undefined when nothing is left to divide by. */
interface Level {
	id: Definition;
	name: string;
	fraction: Fraction;
	level: number | undefined;
	passes: boolean;
}

/** One month by four definitions of service level, and abandonment by two. */
export const serviceLevelMethod: Method = {
	id: 'service-level',
	groups: serviceLevelGroups,
	calculate(inputs) {
		const counts = countsOf(inputs);
		const target = numberIn(inputs, 'target') / 100;
		const levels = (Object.keys(words.definitions) as Definition[]).map((id): Level => {
			const fraction = fractionOf(id, counts);
			const level = shareOf(fraction);
			const passes = level !== undefined && level >= target;
			return { id, name: words.definitions[id], fraction, level, passes };
		});
		return {
			outputs: [...levelOutputs(levels), ...abandonmentOutputs(counts)],
			tables: [levelsTable(levels, target)],
			sentences: sentencesOf(levels, target),
			warnings: warningsOf(counts, levels, target),
		};
	},
};

/** Reads the counts. Throws InputProblem when a part is larger than its whole. */
function countsOf(inputs: Inputs): CallCounts {
	const value = (id: keyof CallCounts) => numberIn(inputs, id);
	const counts: CallCounts = {
		offered: value('offered'),
		answered: value('answered'),
		within: value('within'),
		abandoned: value('abandoned'),
		short: value('short'),
	};
	const { offered, answered, within, abandoned, short } = counts;
	if (answered > offered) throw new InputProblem('answered', words.answeredMost(plain(offered)));
	if (within > answered) throw new InputProblem('within', words.withinMost(plain(answered)));
	if (abandoned > offered - answered) {
		throw new InputProblem('abandoned', words.abandonedMost(plain(offered - answered)));
	}
	if (short > abandoned) throw new InputProblem('short', words.shortMost(plain(abandoned)));
	return counts;
}

function levelOutputs(levels: readonly Level[]): Output[] {
	const passed = levels.filter(({ passes }) => passes).length;
	const values = levels.flatMap(({ level }) => level ?? []);
	const spread = values.length > 0 ? Math.max(...values) - Math.min(...values) : 0;
	return [
		{
			id: 'passed',
			label: words.outputs.passed,
			value: passed,
			text: `${plain(passed)} of ${plain(levels.length)}`,
			main: true,
		},
		...levels.flatMap(({ id, name, level }) =>
			level === undefined ? [] : [{ id, label: name, value: level, text: percentText(level) }],
		),
		{
			id: 'spread',
			label: words.outputs.spread,
			value: spread,
			text: `${plain(spread * 100, 1)} points`,
		},
	];
}

function abandonmentOutputs(counts: CallCounts): Output[] {
	return (['abandonment', 'abandonmentLong'] as const).flatMap((id) => {
		const fraction = abandonment(counts, id === 'abandonment');
		const share = shareOf(fraction);
		if (share === undefined) return [];
		const note = `${written(fraction)}. ${words.notes[id]}`;
		return [{ id, label: words.outputs[id], value: share, text: percentText(share), note }];
	});
}

function levelsTable(levels: readonly Level[], target: number): OutputTable {
	const { columns } = words;
	return {
		id: 'definitions',
		caption: words.table(givenPercent(target * 100)),
		columns: [
			{ name: columns.definition, numeric: false },
			{ name: columns.formula, numeric: false },
			{ name: columns.level, numeric: true },
			{ name: columns.verdict, numeric: false },
		],
		rows: levels.map(({ name, fraction, level, passes }) => ({
			heading: name,
			cells: [
				{ text: written(fraction) },
				level === undefined ? { text: words.none } : { text: percentText(level), value: level },
				{ text: level === undefined ? words.none : passes ? words.pass : words.fail },
			],
		})),
	};
}

/** A fraction as it is computed: 7,900 / (10,000 − 150). */
function written({ parts }: Fraction): string {
	const side = (values: readonly number[]) => {
		const text = values
			.map((value, index) =>
				index === 0
					? plain(value)
					: `${value < 0 || Object.is(value, -0) ? '−' : '+'} ${plain(Math.abs(value))}`,
			)
			.join(' ');
		return values.length > 1 ? `(${text})` : text;
	};
	return `${side(parts.above)} / ${side(parts.below)}`;
}

function sentencesOf(levels: readonly Level[], target: number): string[] {
	const passed = levels.filter(({ passes }) => passes);
	const values = levels.flatMap(({ level }) => level ?? []);
	const goal = givenPercent(target * 100);
	const verdict =
		passed.length === levels.length
			? `The month passes ${goal} by every definition.`
			: passed.length === 0
				? `The month fails ${goal} by every definition.`
				: `The same month passes ${goal} by ${plain(passed.length)} of ${plain(levels.length)} definitions: the wording decides.`;
	return [
		verdict,
		...(values.length > 0
			? [
					`The lowest result is ${percentText(Math.min(...values))}, the highest ${percentText(Math.max(...values))}.`,
				]
			: []),
	];
}

function warningsOf(counts: CallCounts, levels: readonly Level[], target: number): string[] {
	const { offered, answered, abandoned, short } = counts;
	const rest = offered - answered - abandoned;
	const close = levels.find(
		({ level }) => level !== undefined && Math.round(level * 1000) === Math.round(target * 1000),
	);
	return [
		...(rest > 0
			? [
					`${count(rest, 'call is', 'calls are')} neither answered nor abandoned. Blocked and transferred calls, and those still waiting at the end, need a rule of their own.`,
				]
			: []),
		...(short > 0 && short === abandoned
			? ['Every abandoned call counts as short. Check the time that was used.']
			: []),
		...(close
			? [
					`By “${close.name.toLowerCase()}” the result lies so near the target that rounding decides. The contract should say how results are rounded.`,
				]
			: []),
	];
}
