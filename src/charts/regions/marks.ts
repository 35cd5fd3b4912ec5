import { formatValue } from '../../data/format-value.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import type { Mark } from '../chart-type.ts';
import type { RegionRow, RegionsModel, ValuedPlace } from './model.ts';

/** A line of marks for each region: its places from the lowest value on, then those without one. */
export function regionsMarks(model: RegionsModel): Mark[][] {
	return model.rows.map((row) => [
		...row.valued.map((place) => valuedMark(place, row, model)),
		...row.missing.map(({ country, name }) => ({
			key: country,
			country,
			name,
			lines: [name, regionsWords.absent, row.name],
			spoken: `${name}, ${row.name}: ${regionsWords.absent}`,
		})),
	]);
}

function valuedMark(place: ValuedPlace, row: RegionRow, { facts }: RegionsModel): Mark {
	const { country, name, year } = place;
	const value = formatValue(place.value, facts.unit);
	const median = row.summary
		? regionsWords.medianOf(row.name, formatValue(row.summary.median, facts.unit))
		: row.name;
	return {
		key: country,
		country,
		name,
		lines: [name, `${value}, ${year}`, median, ...remarks(place)],
		spoken: [`${name}, ${row.name}: ${value} in ${year}`, ...remarks(place)].join('. '),
	};
}

/** What a reader must know of a value: its kind, a note, why it is not compared. */
export function remarks({ quality, note, misleading }: ValuedPlace): string[] {
	return [
		regionsWords.quality[quality],
		note ?? '',
		misleading === undefined ? '' : regionsWords.misleads(misleading),
	].filter((text) => text !== '');
}
