import type { Measure } from '../charts/shared/measure.ts';
import { ownWords } from '../strings/explorer-own.ts';
import type { CatalogPlace } from './catalog.ts';
import type { OwnColumn } from './own-column.ts';
import { OWN } from './state.ts';

/** More decimals than this say nothing to a reader. */
const MOST_DECIMALS = 3;

/**
 * A reader's column as a measure like any other.
 * @param thisYear stands where the file gives no year; a note says so
 */
export function ownMeasure(
	{ name, values }: OwnColumn,
	places: readonly CatalogPlace[],
	thisYear: number,
): Measure {
	const years = values.map(({ year }) => year ?? thisYear);
	return {
		facts: {
			id: OWN,
			name,
			shortName: name.length > 28 ? `${name.slice(0, 27)}…` : name,
			unit: {
				name: ownWords.unit,
				prefix: '',
				suffix: '',
				divisor: 1,
				decimals: Math.max(0, ...values.map(({ value }) => decimalsOf(value))),
			},
			quality: 'estimate',
			source: ownWords.source,
			licence: ownWords.licence,
			caveat: ownWords.caveat,
			ranked: true,
			scale: 'linear',
			...(years.length > 0 && { years: [Math.min(...years), Math.max(...years)] as const }),
		},
		series: places.map(({ code, name: place, region }) => ({
			country: code,
			name: place,
			region,
			points: values
				.filter(({ country }) => country === code)
				.map(({ value, year }) => ({
					value,
					year: year ?? thisYear,
					quality: 'estimate' as const,
					...(year === undefined && { note: ownWords.yearNotGiven }),
				}))
				.toSorted((a, b) => a.year - b.year),
		})),
	};
}

function decimalsOf(value: number): number {
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
		if (Number(value.toFixed(decimals)) === value) return decimals;
	}
	return MOST_DECIMALS;
}
