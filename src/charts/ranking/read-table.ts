import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { qualityOf, type Series } from '../shared/series.ts';

/** Reads back from the table of a figure what was drawn: each place with the one value shown. */
export function readTable(table: HTMLTableElement): Series[] {
	return [...table.tBodies].flatMap((body) => [...body.rows].flatMap(readRow));
}

function readRow(row: HTMLTableRowElement): Series[] {
	const { k: country, r: region, v: value, q: quality, n: note, m: misleading } = row.dataset;
	if (!country || !region || !Object.hasOwn(regionGroups, region)) return [];
	const year = Number(row.cells[4]?.textContent);
	const point = {
		value: Number(value),
		year,
		quality: qualityOf(quality, 'official'),
		...(note !== undefined && { note }),
	};
	return [
		{
			country,
			name: row.cells[1]?.textContent ?? country,
			region: region as RegionGroup,
			points: value === undefined ? [] : [point],
			...(misleading !== undefined && { misleading }),
		},
	];
}
