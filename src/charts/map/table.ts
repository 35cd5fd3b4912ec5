import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { mapWords } from '../../strings/map.ts';
import type { Cell, ChartTable } from '../chart-type.ts';
import { element, escape } from '../shared/markup.ts';
import { isCompared, isMisleading, type MapMark, type MapModel } from './model.ts';

const { chartColumns } = mapWords;

/** Every place of the view: compared ones from the largest down, then misleading totals, then no value. */
export function mapTable(model: MapModel): ChartTable {
	const { facts, marks, classes, year } = model;
	const text = (name: string) => ({ name, numeric: false });
	const number = (name: string) => ({ name, numeric: true });
	return {
		caption: mapWords.tableCaption(facts.name, facts.unit.name, year),
		columns: [
			text(chartColumns.place),
			text(chartColumns.region),
			number(chartColumns.value),
			number(chartColumns.year),
			number(chartColumns.rank),
			...(classes ? [number(chartColumns.class)] : []),
			text(chartColumns.note),
		],
		rows: marks.map((mark) => ({
			key: mark.country,
			heading: mark.name,
			cells: [
				{ text: regionGroups[mark.region].name },
				valueCell(mark, model),
				mark.year === undefined ? { text: '' } : { text: String(mark.year), value: mark.year },
				isCompared(mark) ? { text: String(mark.rank), value: mark.rank } : { text: '' },
				...(classes ? [classCell(mark, model)] : []),
				{ text: noteOf(mark) },
			],
		})),
	};
}

function valueCell({ country, value, year }: MapMark, { facts }: MapModel): Cell {
	if (value === undefined || year === undefined) return { text: mapWords.noValue };
	return {
		text: formatValue(value, facts.unit),
		value,
		of: { measure: facts.id, country, year },
	};
}

function classCell(mark: MapMark, { classes }: MapModel): Cell {
	if (!classes || !isCompared(mark)) return { text: '' };
	const { number } = classes.of(mark.value);
	return { text: String(number), value: number };
}

/** What a reader must know of one value: why it is not compared, what kind it is, its own remark. */
export function noteOf(mark: MapMark): string {
	const { misleading, quality, note } = mark;
	return [
		isMisleading(mark) && mapWords.notCompared(misleading ?? ''),
		quality !== undefined && quality !== 'official' && mapWords.quality[quality],
		note,
	]
		.filter(Boolean)
		.join('; ');
}

/**
 * The numbers of the plate as a table of the page.
 * @param links address of the page of a country, by ISO code
 */
export function plateTable({ marks, facts }: MapModel, links: ReadonlyMap<string, string>): string {
	const head = mapWords.columns.map((label) => element('th', { scope: 'col' }, label));
	const body = marks.map((mark) => {
		const { country, name, region, value, year } = mark;
		const link = links.get(country);
		const place = link ? element('a', { href: link }, escape(name)) : escape(name);
		const note = noteOf(mark);
		const remark = note && element('span', { class: 'note' }, escape(note));
		const cells = [
			value === undefined ? mapWords.noValue : formatValue(value, facts.unit),
			String(year ?? ''),
			regionGroups[region].name,
		].map((cell) => `<td>${escape(cell)}</td>`);
		return `<tr>${element('th', { scope: 'row' }, place + remark)}${cells.join('')}</tr>`;
	});
	const caption = `${facts.name}, ${facts.unit.name}, newest value of each destination`;
	return element(
		'table',
		{ class: 'data' },
		`<caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
	);
}
