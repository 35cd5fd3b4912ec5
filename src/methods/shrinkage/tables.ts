import { shrinkageWords } from '../../strings/shrinkage.ts';
import { compounded, scheduledWrongly, type Shrinkage } from '../erlang/scheduled.ts';
import { givenPercent, plain } from '../erlang/values.ts';
import type { OutputTable } from '../method.ts';
import { percentText } from '../shared/format-money.ts';
import type { ShrinkageItem } from './read-items.ts';

const { tables, columns, rows } = shrinkageWords;

/** Every item with its share, added and compounded. */
export function itemsTable(
	away: readonly ShrinkageItem[],
	inside: readonly ShrinkageItem[],
	shrinkage: Shrinkage,
): OutputTable {
	const present = 1 - shrinkage.away;
	const row = (heading: string, added: number, share: number, marked = false) => ({
		heading,
		cells: [
			{ text: percentText(added), value: added },
			{ text: percentText(share), value: share },
		],
		marked,
	});
	return {
		id: 'items',
		caption: tables.items,
		columns: [
			{ name: columns.item, numeric: false },
			{ name: columns.share, numeric: true },
			{ name: columns.compounded, numeric: true },
		],
		rows: [
			...away.map(({ name, share }) => row(name, share, share)),
			...inside.map(({ name, share }) => row(name, share, share * present)),
			row(rows.phones, 1 - shrinkage.all, 1 - compounded(shrinkage), true),
		],
	};
}

/** The two right ways and the wrong one, with the agents that each puts on the phones. */
export function waysTable(agents: number, shrinkage: Shrinkage): OutputTable {
	const all = givenPercent(shrinkage.all * 100);
	const lost = compounded(shrinkage);
	const row = (heading: string, formula: string, staff: number, share: number, marked = false) => ({
		heading,
		cells: [
			{ text: formula },
			{ text: plain(staff), value: staff },
			{ text: plain(staff * (1 - share)), value: staff * (1 - share) },
		],
		marked,
	});
	return {
		id: 'ways',
		caption: tables.methods,
		columns: [
			{ name: columns.way, numeric: false },
			{ name: columns.formula, numeric: false },
			{ name: columns.staff, numeric: true },
			{ name: columns.onPhones, numeric: true },
		],
		rows: [
			row(
				rows.additive,
				`${plain(agents)} / (1 − ${all})`,
				agents / (1 - shrinkage.all),
				shrinkage.all,
				true,
			),
			row(
				rows.compounded,
				`${plain(agents)} / (1 − ${percentText(lost)})`,
				agents / (1 - lost),
				lost,
			),
			row(
				rows.wrong,
				`${plain(agents)} × ${plain(1 + shrinkage.all)}`,
				scheduledWrongly(agents, shrinkage),
				shrinkage.all,
			),
		],
	};
}
