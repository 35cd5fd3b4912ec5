import { formatValue, type Unit } from '../../data/format-value.ts';
import type { WaterfallModel } from './model.ts';

const plain: Unit = { name: 'US$', prefix: 'US$', suffix: '', divisor: 1, decimals: 0 };
const units: readonly Unit[] = [
	{ name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 2 },
	{ name: 'US$ million', prefix: 'US$', suffix: ' mn', divisor: 1e6, decimals: 2 },
	plain,
];

/** The unit in which an axis up to this amount is read best. */
export function amountUnit(largest: number): Unit {
	const fitting = units.find(({ divisor }) => largest >= divisor);
	return fitting ?? { ...plain, decimals: 2 };
}

/** An amount in the unit of its axis, or in full where that would print as almost nothing. */
export function amountText(value: number, unit: Unit): string {
	if (value === 0) return formatValue(0, plain);
	const tiny = Math.abs(value) < unit.divisor / 10;
	return formatValue(value, tiny ? amountUnit(Math.abs(value)) : unit);
}

/** The unit of a whole drawing: that of its longest bar. */
export function unitOf({ rows }: WaterfallModel): Unit {
	return amountUnit(Math.max(...rows.flatMap(({ start, end }) => [start, end].map(Math.abs))));
}
