import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { element, escape } from '../shared/markup.ts';
import { receiptName } from '../frame/table-html.ts';
import { words } from '../../strings/charts.ts';
import type { MissingRow, OutsideRow, RankedRow, RankingModel, ValuedRow } from './model.ts';

/** One line of the table and of the CSV and JSON of a view. */
export interface TableRow {
	country: string;
	name: string;
	region: string;
	/** Undefined outside the ranking and without a value. */
	rank?: number;
	/** As stored. */
	value?: number;
	/** As read, with unit; "no value" where there is none. */
	text: string;
	year?: number;
	quality?: string;
	note: string;
}

/** Every place of the view: the ranking, then what stands outside, then what is missing. */
export function tableRows(model: RankingModel): TableRow[] {
	const valued = (row: ValuedRow, notes: readonly (string | false | undefined)[]) => ({
		country: row.country,
		name: row.name,
		region: regionGroups[row.region].name,
		value: row.value,
		text: formatValue(row.value, model.unit),
		year: row.year,
		quality: row.quality,
		note: notes.filter(Boolean).join('; '),
	});
	return [
		...model.ranked.map((row) => ({
			...valued(row, [row.quality !== 'official' && words.quality[row.quality], row.note]),
			rank: row.rank,
		})),
		...model.outside.map((row) => valued(row, [`${words.notRanked}: ${row.misleading}`, row.note])),
		...model.missing.map(({ country, name, region }) => ({
			country,
			name,
			region: regionGroups[region].name,
			text: words.noValue,
			note: '',
		})),
	];
}

/**
 * The same numbers as a table. Rows carry what the island needs to draw again: code, region,
 * stored value, quality and the reason why a total misleads.
 */
export function rankingTable(model: RankingModel, caption: string, measure: string): string {
	const data = new Map<string, RankedRow | OutsideRow | MissingRow>(
		[...model.ranked, ...model.outside, ...model.missing].map((row) => [row.country, row]),
	);
	const head = [words.rank, words.country, words.region, words.value, words.year, words.note];
	const body = tableRows(model).map((row) => {
		const source = data.get(row.country);
		return element(
			'tr',
			{
				'data-k': row.country,
				'data-r': source?.region,
				'data-v': row.value === undefined ? undefined : String(row.value),
				'data-q': row.quality,
				'data-n': source && 'note' in source ? source.note : undefined,
				'data-m': source && 'misleading' in source ? source.misleading : undefined,
			},
			[
				`<td>${row.rank ?? ''}</td>`,
				element('th', { scope: 'row' }, escape(row.name)),
				`<td>${escape(row.region)}</td>`,
				element('td', { 'data-of': receiptOf(row, measure) }, escape(row.text)),
				`<td>${row.year ?? ''}</td>`,
				`<td>${escape(row.note)}</td>`,
			].join(''),
		);
	});
	const columns = head.map((label) => element('th', { scope: 'col' }, escape(label)));
	return element(
		'table',
		{ class: 'data data-ranking' },
		`<caption>${escape(caption)}</caption><thead><tr>${columns.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
	);
}

function receiptOf({ country, value, year }: TableRow, measure: string): string | undefined {
	return value === undefined || year === undefined
		? undefined
		: receiptName({ country, year, measure });
}
