import type { OutputTable } from '../method.ts';
import { hoursText } from './format.ts';

/** A table whose rows carry the key of their office. */
export interface HoursTable extends OutputTable {
	rows: readonly (OutputTable['rows'][number] & { key: string })[];
}

type Column = HoursTable['columns'][number];
type Cell = HoursTable['rows'][number]['cells'][number];

/** A column of words. */
export function text(name: string): Column {
	return { name, numeric: false };
}

/** A column of numbers. */
export function number(name: string): Column {
	return { name, numeric: true };
}

/** A cell that shows minutes as hours; files get the minutes. */
export function hours(minutes: number): Cell {
	return { text: hoursText(minutes), value: minutes };
}

/** A cell with a whole number. */
export function count(value: number): Cell {
	return { text: String(value), value };
}
