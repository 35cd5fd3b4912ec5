import { stripWords } from '../../strings/strips.ts';
import type { Strip } from './model.ts';

/** The numbers of a strip as the cells of its row. */
export interface StripRow {
	strip: Strip;
	/** Of the indicator. */
	id: string;
	name: string;
	/** Where the value itself does not show its unit. */
	unit: string;
	value: string;
	/** Empty without a value. */
	year: string;
	old: boolean;
	/** The rank, or why there is none. */
	rank: string;
}

export interface StripGroup {
	name: string;
	rows: readonly StripRow[];
}

/** Strips as rows under the heading of their group; a group without an indicator is left out. */
export function stripTable(strips: readonly Strip[]): StripGroup[] {
	const groups = Object.entries(stripWords.groups);
	return groups.flatMap(([group, name]) => {
		const rows = strips.filter(({ field }) => field.indicator.group === group).map(rowOf);
		return rows.length > 0 ? [{ name, rows }] : [];
	});
}

function rowOf(strip: Strip): StripRow {
	const { indicator, values } = strip.field;
	const { prefix, suffix, name } = indicator.unit;
	const { value } = strip;
	return {
		strip,
		id: indicator.id,
		name: indicator.shortName,
		unit: prefix === '' && suffix === '' ? name : '',
		value: value?.text ?? stripWords.noValue,
		year: value ? String(value.year) : '',
		old: value?.old ?? false,
		rank: !value
			? ''
			: typeof value.rank === 'number'
				? stripWords.rankOf(value.rank, values.length)
				: stripWords.unranked[value.rank],
	};
}
