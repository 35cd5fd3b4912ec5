import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { element, escape } from '../shared/markup.ts';
import { mapWords } from '../../strings/map.ts';
import { isCompared, type MapModel } from './model.ts';

/** One destination in words, the same as on the map. */
export interface MapRow {
	country: string;
	name: string;
	region: string;
	/** With unit, or "no value". */
	text: string;
	year: string;
	note: string;
}

/** Every destination: compared ones from the largest down, then misleading totals, then no value. */
export function mapRows({ marks, indicator }: MapModel): MapRow[] {
	const ordered = [
		...marks.filter(isCompared),
		...marks.filter((mark) => mark.value !== undefined && !isCompared(mark)),
		...marks.filter(({ value }) => value === undefined),
	];
	return ordered.map(({ country, name, region, value, year, misleading }) => ({
		country,
		name,
		region: regionGroups[region].name,
		text: value === undefined ? mapWords.noValue : formatValue(value, indicator.unit),
		year: String(year ?? ''),
		note: misleading === undefined ? '' : mapWords.notCompared(misleading),
	}));
}

/**
 * The numbers of the map as a table.
 * @param links address of the page of a country, by ISO code
 */
export function mapTable(model: MapModel, links: ReadonlyMap<string, string>): string {
	const { indicator } = model;
	const head = mapWords.columns.map((label) => element('th', { scope: 'col' }, label));
	const body = mapRows(model).map(({ country, name, region, text, year, note }) => {
		const link = links.get(country);
		const place = link ? element('a', { href: link }, escape(name)) : escape(name);
		const remark = note && element('span', { class: 'note' }, escape(note));
		const cells = [text, year, region].map((cell) => `<td>${escape(cell)}</td>`);
		return `<tr>${element('th', { scope: 'row' }, place + remark)}${cells.join('')}</tr>`;
	});
	const caption = `${indicator.name}, ${indicator.unit.name}, newest value of each destination`;
	return element(
		'table',
		{ class: 'data' },
		`<caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
	);
}
