import { words } from '../../strings/charts.ts';

/** What the table shows, in its caption. */
export function tableCaption(name: string, unit: string): string {
	return `${name}, ${unit}. ${words.tableOrder}`;
}
