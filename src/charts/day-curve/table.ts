import { formatNumber } from '../../strings/english.ts';
import { percentText } from '../../methods/shared/format-money.ts';
import { plain } from '../../methods/erlang/values.ts';
import { dayCurveWords as words } from '../../strings/day-curve.ts';
import type { Cell, ChartTable } from '../chart-type.ts';
import type { DayCurveModel } from './model.ts';

/** Every interval as a row, in the order of the day. */
export function dayCurveTable({ steps, minutes }: DayCurveModel): ChartTable {
	const { columns } = words;
	return {
		caption: words.caption(formatNumber(minutes, 0)),
		columns: [
			{ name: columns.interval, numeric: false },
			...[columns.calls, columns.load, columns.agents, columns.occupancy, columns.level].map(
				(name) => ({ name, numeric: true }),
			),
		],
		rows: steps.map(({ key, until, calls, load, agents, occupancy, level }) => ({
			key,
			heading: `${key} to ${until}`,
			cells: [
				{ text: plain(calls), value: calls },
				{ text: plain(load), value: load },
				{ text: plain(agents), value: agents },
				share(occupancy),
				share(level),
			],
		})),
	};
}

function share(value: number | undefined): Cell {
	return value === undefined ? { text: words.noCalls } : { text: percentText(value), value };
}
