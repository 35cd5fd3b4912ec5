import { formatNumber } from '../../strings/english.ts';
import { waterfallWords as words } from '../../strings/waterfall.ts';
import type { ChartTable } from '../chart-type.ts';
import type { WaterfallModel, WaterfallRow } from './model.ts';

/** Every bar as a row, in the order of the drawing, in full US dollars. */
export function waterfallTable({ rows, from, to }: WaterfallModel): ChartTable {
	const amount = (value: number) => ({ value, text: formatNumber(value, 0) });
	return {
		caption: words.caption(from.name, to.name),
		columns: words.columns.map((name, index) => ({ name, numeric: index > 0 && index < 4 })),
		rows: rows.map((row) => ({
			key: row.key,
			heading: row.name,
			cells: [amount(row.value), amount(row.start), amount(row.end), { text: kindText(row) }],
		})),
	};
}

function kindText({ kind, value }: WaterfallRow): string {
	return kind === 'step' && value < 0 ? words.kinds.lower : words.kinds[kind];
}
