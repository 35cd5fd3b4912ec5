import { ascending } from 'd3';
import { observation, type Indicator, type Observation } from '../../schemas/indicator.ts';
import type { Fault, RawValue } from './layout.ts';

/** Digits that are kept: publishers print noise of the computer behind them. */
const DIGITS = 12;

/** Money in billions and millions, in the unit before the suffix. */
const SUFFIX_POWERS: Readonly<Record<string, number>> = {
	' bn': 9,
	' mn': 6,
	' billion': 9,
	' million': 6,
};

/** The rows of a file that are values of the atlas, and what was left aside. */
export interface Converted {
	/** Sorted by country and year. */
	observations: Observation[];
	/** Codes in the file that are no place of the atlas: aggregates and other countries. */
	otherCodes: string[];
}

/**
 * Turns the values of a file into observations. Empty cells and the marks for a missing value give
 * no row. A cell that is no number, a year that is none, and a second value of a country and year
 * are faults with their line.
 */
export function toObservations(
	values: readonly RawValue[],
	indicator: Indicator,
	countryOf: (code: string) => string | undefined,
	faults: Fault[],
): Converted {
	const seen = new Map<string, number>();
	const otherCodes = new Set<string>();
	const observations = values.flatMap((raw): Observation[] => {
		const { line, place, note } = raw;
		const country = countryOf(place);
		if (country === undefined) {
			otherCodes.add(place);
			return [];
		}
		if (isMissing(raw.value)) return [];
		const number = numberOf(raw.value);
		if (number === undefined) {
			faults.push({
				line,
				what: `"${raw.value}" for ${country} is no number.`,
				fix: 'Correct the cell, or empty it when the publisher gives no value.',
			});
			return [];
		}
		const parsed = observation.safeParse({
			country,
			year: raw.year,
			value: inStoredUnit(number, raw.multiplier, indicator),
			source: indicator.source,
			...(note !== undefined && { note }),
		});
		if (!parsed.success) {
			const issue = parsed.error.issues[0];
			faults.push({
				line,
				what: `${country}: ${issue?.path.join('.') ?? ''} "${raw.year}": ${issue?.message ?? ''}.`,
				fix: 'Only whole years are read. Choose the yearly file of the publisher.',
			});
			return [];
		}
		const key = `${country} ${parsed.data.year}`;
		const before = seen.get(key);
		if (before !== undefined) {
			faults.push({
				line,
				what: `${key} already has a value in line ${before}.`,
				fix: 'Choose one series of the file with --where "column=value".',
			});
			return [];
		}
		seen.set(key, line);
		return [parsed.data];
	});
	return {
		observations: observations.toSorted(
			(a, b) => ascending(a.country, b.country) || a.year - b.year,
		),
		otherCodes: [...otherCodes].toSorted(),
	};
}

/** What publishers write where they have no value. */
function isMissing(cell: string): boolean {
	return ['', '..', '...', '-', 'NA', 'N/A', 'n/a', 'nan', 'NaN'].includes(cell);
}

/** A number with a point or a single decimal comma. */
function numberOf(cell: string): number | undefined {
	const plain = /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
	const number = Number(plain);
	return Number.isFinite(number) ? number : undefined;
}

/**
 * A value that the file gives in powers of ten of its unit, in the unit the atlas stores. What is
 * shown is the stored value over `unit.divisor`, followed by a suffix such as " bn".
 */
function inStoredUnit(value: number, multiplier: number | undefined, { unit }: Indicator): number {
	const shown = multiplier === undefined ? undefined : (SUFFIX_POWERS[unit.suffix] ?? 0);
	const scaled =
		multiplier === undefined || shown === undefined
			? value
			: value * 10 ** (multiplier - shown) * unit.divisor;
	return Number(scaled.toPrecision(DIGITS));
}
