import type { Unit } from '../../data/format-value.ts';
import { amountUnit } from '../waterfall/amount-text.ts';
import type { TornadoModel } from './model.ts';

/** The unit of the axis: that of the largest result. */
export function unitOf({ base, bars }: TornadoModel): Unit {
	const values = [base, ...bars.flatMap(({ low, high }) => [low.value, high.value])];
	return amountUnit(Math.max(...values.map(Math.abs)));
}
