import { shrinkageWords as words } from '../../strings/shrinkage.ts';
import {
	compounded,
	scheduledAdditive,
	scheduledCompounded,
	scheduledWrongly,
	wholeStaff,
	type Shrinkage,
} from '../erlang/scheduled.ts';
import { count, givenPercent, numberIn, plain, textIn } from '../erlang/values.ts';
import { InputProblem, type Method, type Output } from '../method.ts';
import { percentText } from '../shared/format-money.ts';
import { shrinkageGroups } from './fields.ts';
import { readItems, type ShrinkageItem } from './read-items.ts';
import { itemsTable, waysTable } from './tables.ts';

/** Shares that differ less than this are written alike. */
const ALIKE = 0.0005;

/** Staff to schedule from a list of paid time without contacts. */
export const shrinkageMethod: Method = {
	id: 'shrinkage',
	groups: shrinkageGroups,
	calculate(inputs) {
		const away = readItems(textIn(inputs, 'away'), 'away');
		const inside = readItems(textIn(inputs, 'inside'), 'inside');
		const agents = numberIn(inputs, 'agents');
		const shrinkage = { all: sumOf([...away, ...inside]), away: sumOf(away) };
		if (shrinkage.all >= 1) {
			const field = shrinkage.away >= 1 ? 'away' : 'inside';
			throw new InputProblem(field, words.all(givenPercent(shrinkage.all * 100)));
		}
		return {
			outputs: outputsOf(agents, shrinkage),
			tables: [waysTable(agents, shrinkage), itemsTable(away, inside, shrinkage)],
			sentences: sentencesOf(agents, shrinkage),
			warnings: warningsOf(agents, shrinkage),
		};
	},
};

/** Adds shares in whole millionths, so that 8% and 3% are 11% and no more. */
function sumOf(items: readonly ShrinkageItem[]): number {
	return items.reduce((sum, { share }) => sum + Math.round(share * 1e6), 0) / 1e6;
}

function outputsOf(agents: number, shrinkage: Shrinkage): Output[] {
	const { outputs, notes } = words;
	const lost = compounded(shrinkage);
	const wrong = scheduledWrongly(agents, shrinkage);
	const staff = (id: 'additive' | 'compoundedStaff', value: number, main: boolean): Output => ({
		id,
		label: outputs[id],
		value,
		text: count(wholeStaff(value), 'person', 'people'),
		note: `${plain(value)}, rounded up.`,
		main,
	});
	return [
		staff('additive', scheduledAdditive(agents, shrinkage), true),
		staff('compoundedStaff', scheduledCompounded(agents, shrinkage), false),
		{
			id: 'all',
			label: outputs.all,
			value: shrinkage.all,
			text: percentText(shrinkage.all),
			note: notes.all,
		},
		{
			id: 'compounded',
			label: outputs.compounded,
			value: lost,
			text: percentText(lost),
			note: notes.compounded,
		},
		{ id: 'wrong', label: outputs.wrong, value: wrong, text: plain(wrong) },
	];
}

function sentencesOf(agents: number, shrinkage: Shrinkage): string[] {
	const all = givenPercent(shrinkage.all * 100);
	const added = scheduledAdditive(agents, shrinkage);
	const wrong = scheduledWrongly(agents, shrinkage);
	const short = Math.round(added - wrong);
	const [off, on] = [shrinkage.away, shrinkage.all - shrinkage.away].map((share) =>
		plain(1 - share, 4),
	);
	return [
		`Added up, ${all} of paid time is not available: ${plain(agents)} / (1 − ${all}) = ${plain(added)}, so ${count(wholeStaff(added), 'person is', 'people are')} scheduled.`,
		`Compounded, it is 1 − ${off ?? ''} × ${on ?? ''} = ${percentText(compounded(shrinkage))}, and the need is ${plain(scheduledCompounded(agents, shrinkage))}.`,
		...(shrinkage.all > 0
			? [
					`The frequent error ${plain(agents)} × ${plain(1 + shrinkage.all)} = ${plain(wrong)} is ${short < 1 ? 'less than one person' : count(short, 'person', 'people')} too few: only ${plain(wrong * (1 - shrinkage.all))} of ${plain(agents)} would be on the phones.`,
				]
			: []),
	];
}

function warningsOf(agents: number, shrinkage: Shrinkage): string[] {
	const lost = compounded(shrinkage);
	if (shrinkage.all - lost < ALIKE) return [];
	const gap = scheduledAdditive(agents, shrinkage) - scheduledCompounded(agents, shrinkage);
	return [
		`The two versions differ by ${plain(gap)} people. Use the one by which the shares were measured, and write it into the contract.`,
	];
}
