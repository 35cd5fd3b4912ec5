import { compareNames } from '../strings/english.ts';
import { entriesIn, type Point } from '../charts/shared/series.ts';
import { regionGroups, type RegionGroup } from '../corpus/regions.ts';
import { formatValue } from '../data/format-value.ts';
import { tableWords } from '../strings/explorer-table.ts';
import { inScope, type Loaded } from './scope.ts';
import type { ExplorerState, Sort } from './state.ts';

/** One value of a row, or words where there is none. */
export interface ValueCell {
	text: string;
	value?: number;
	year?: number;
	/** Quality other than official, and that a total misleads. */
	note: string;
	/** Why the total misleads. */
	misleading?: string;
}

export interface ExplorerRow {
	country: string;
	name: string;
	region: RegionGroup;
	chosen: boolean;
	y: ValueCell;
	x?: ValueCell;
	size?: ValueCell;
	/** All values of the first measure, for the small line. */
	points: readonly Point[];
}

export interface ExplorerTable {
	sort: Sort;
	/** Columns of measures, in order, with name and unit. */
	columns: readonly { key: 'y' | 'x' | 'size'; id: string; name: string; unit: string }[];
	rows: readonly ExplorerRow[];
}

/** A place a row, a measure a column, sorted; places without a value stand last in either direction. */
export function tableModel(state: ExplorerState, loaded: Loaded): ExplorerTable {
	const used = (
		[
			['y', loaded.measure],
			['x', loaded.across],
			['size', loaded.size],
		] as const
	).flatMap(([key, measure]) => (measure ? [{ key, measure: inScope(measure, state) }] : []));
	const cells = new Map(
		used.map(({ key, measure }) => [
			key,
			new Map(
				entriesIn(measure.series, state.year).map(({ country, point, misleading }) => [
					country,
					cellOf(point, measure.facts.unit, misleading),
				]),
			),
		]),
	);
	const rows = inScope(loaded.measure, state).series.map((place): ExplorerRow => {
		const cell = (key: 'y' | 'x' | 'size') =>
			cells.has(key) ? (cells.get(key)?.get(place.country) ?? nothing) : undefined;
		const x = cell('x');
		const size = cell('size');
		return {
			country: place.country,
			name: place.name,
			region: place.region,
			chosen: state.places.includes(place.country),
			y: cell('y') ?? nothing,
			...(x && { x }),
			...(size && { size }),
			points: place.points,
		};
	});
	return {
		sort: state.sort,
		columns: used.map(({ key, measure: { facts } }) => ({
			key,
			id: facts.id,
			name: facts.shortName,
			unit: facts.unit.name,
		})),
		rows: rows.toSorted(order(state.sort)),
	};
}

const nothing: ValueCell = { text: tableWords.noValue, note: '' };

function cellOf(
	point: Point | undefined,
	unit: Parameters<typeof formatValue>[1],
	misleading: string | undefined,
): ValueCell {
	if (!point) return nothing;
	return {
		text: formatValue(point.value, unit),
		value: point.value,
		year: point.year,
		note: [
			point.quality === 'official' ? '' : tableWords.quality[point.quality],
			misleading === undefined ? '' : tableWords.misleading,
		]
			.filter(Boolean)
			.join('; '),
		...(misleading !== undefined && { misleading }),
	};
}

const regionOrder = Object.keys(regionGroups);

function order({ column, descending }: Sort): (a: ExplorerRow, b: ExplorerRow) => number {
	const keyOf = (row: ExplorerRow): number | string | undefined => {
		switch (column) {
			case 'place':
				return row.name;
			case 'region':
				return regionOrder.indexOf(row.region);
			case 'year':
				return row.y.year;
			default:
				return row[column]?.value;
		}
	};
	return (a, b) => {
		const [first, second] = [keyOf(a), keyOf(b)];
		const byName = compareNames(a.name, b.name);
		if (first === undefined || second === undefined) {
			return Number(first === undefined) - Number(second === undefined) || byName;
		}
		const difference =
			typeof first === 'number' && typeof second === 'number'
				? first - second
				: compareNames(String(first), String(second));
		return (descending ? -difference : difference) || byName;
	};
}
