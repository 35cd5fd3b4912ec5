import type { Indicator } from '../../schemas/indicator.ts';
import type { Place } from '../../schemas/place.ts';
import { formatValue } from '../format-value.ts';
import type { Difference } from './compare.ts';
import type { Update } from './update.ts';

/** Rows of differences that are printed; the rest is counted. */
const ROWS = 40;

/** What a file would change, for the terminal: counts, a table with the largest changes first, and what is missing. */
export function formatUpdate(
	update: Update,
	indicator: Indicator,
	places: ReadonlyMap<string, Place>,
): string {
	const { differences, held, without, otherCodes, keptNotes } = update;
	const of = (kind: Difference['kind']) => differences.filter((item) => item.kind === kind).length;
	const value = (number: number | undefined) =>
		number === undefined ? '' : formatValue(number, indicator.unit);
	const name = (country: string) => places.get(country)?.name ?? country;
	const heldBack = new Set(held.map(({ country, year }) => `${country} ${year}`));
	const rows = differences
		.slice(0, ROWS)
		.map(({ kind, country, year, before, after, share }) => [
			heldBack.has(`${country} ${year}`) ? `${kind}, held back` : kind,
			name(country),
			String(year),
			value(before),
			value(after),
			share === undefined ? '' : percent(share),
		]);
	return [
		`Layout: ${update.layout ?? 'unknown'}`,
		`${update.observations.length} values for ${indicator.id}: ${of('new')} new, ${of('changed')} changed, ${of('gone')} gone, ${held.length} held back.`,
		...(rows.length > 0
			? ['', ...table([['', 'Place', 'Year', 'Before', 'After', 'Change'], ...rows])]
			: ['Nothing changes.']),
		...(differences.length > ROWS ? [`… and ${differences.length - ROWS} more.`] : []),
		...(held.length > 0 ? ['', 'Held back:'] : []),
		...held.map(
			({ country, year, value: number, reason }) =>
				`  ${name(country)} ${year}, ${value(number)}. ${reason}`,
		),
		'',
		`Places of the atlas without a value in the file: ${without.map(({ iso3 }) => iso3).join(' ') || 'none'}.`,
		`Codes of the file that the atlas does not cover: ${otherCodes.length}.`,
		...(keptNotes > 0
			? [`${keptNotes} changed values keep the note they had. Look whether it still holds.`]
			: []),
	].join('\n');
}

function percent(share: number): string {
	const sign = share > 0 ? '+' : '−';
	const digits = Math.abs(share * 100);
	return `${sign}${digits < 10 ? digits.toFixed(1) : digits.toFixed(0)}%`;
}

/** Columns of equal width; numbers stand at the end of theirs. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
}
