import { formatNumber } from '../../strings/english.ts';
import { dollars } from '../../methods/shared/format-money.ts';
import { tornadoWords as words } from '../../strings/tornado.ts';
import type { ChartTable } from '../chart-type.ts';
import type { TornadoModel } from './model.ts';

/** Every bar as a row, in the order of the drawing, in full US dollars. */
export function tornadoTable({ base, bars }: TornadoModel): ChartTable {
	const amount = (value: number) => ({ value, text: formatNumber(value, 0) });
	return {
		caption: words.caption(dollars(base)),
		columns: words.columns.map((name, index) => ({ name, numeric: index > 0 })),
		rows: bars.map(({ key, name, low, high, swing }) => ({
			key,
			heading: name,
			cells: [
				{ text: low.input },
				{ text: high.input },
				amount(low.value),
				amount(high.value),
				amount(swing),
			],
		})),
	};
}
