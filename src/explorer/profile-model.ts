import { median } from '../charts/shared/median.ts';
import type { RegionGroup } from '../corpus/regions.ts';
import { formatValue } from '../data/format-value.ts';
import type { CatalogMeasure, CatalogPlace } from './catalog.ts';
import type { LatestValues } from './latest.ts';

/** The most and fewest places that stand side by side. */
export const profileLimits = { fewest: 2, most: 5 } as const;

/** The value of one place in one measure. Without `value` there is none. */
export interface ProfileCell {
	country: string;
	text?: string;
	value?: number;
	year?: number;
	/** Where it lies between lowest (0) and highest (1) of all destinations. */
	share?: number;
	/** Beyond that range: a buyer country, or a total that misleads. */
	beyond: boolean;
	misleading?: string;
}

export interface ProfileRow {
	id: string;
	name: string;
	unit: string;
	/** Set where one end is what readers usually want. */
	best?: 'highest' | 'lowest';
	/** Of all destinations, those with a misleading total apart. */
	low: string;
	lowPlace: string;
	high: string;
	highPlace: string;
	median: string;
	medianShare: number;
	/** Destinations with a value. */
	count: number;
	cells: readonly ProfileCell[];
}

export interface ProfileModel {
	places: readonly { country: string; name: string; region: RegionGroup }[];
	groups: readonly { group: CatalogMeasure['group']; rows: readonly ProfileRow[] }[];
}

/**
 * Chosen places over every measure, against lowest, median and highest of all destinations. No
 * total is made of it: which measure counts is for the reader to say.
 */
export function profileModel(
	chosen: readonly string[],
	places: readonly CatalogPlace[],
	measures: readonly CatalogMeasure[],
	values: LatestValues,
): ProfileModel {
	const shown = chosen
		.slice(0, profileLimits.most)
		.flatMap((code) => places.filter((place) => place.code === code));
	const rows = measures.flatMap((measure) => {
		const row = profileRow(measure, shown, places, values);
		return row ? [{ group: measure.group, row }] : [];
	});
	const groups = [...new Set(measures.map(({ group }) => group))];
	return {
		places: shown.map(({ code, name, region }) => ({ country: code, name, region })),
		groups: groups
			.map((group) => ({
				group,
				rows: rows.filter((item) => item.group === group).map(({ row }) => row),
			}))
			.filter((item) => item.rows.length > 0),
	};
}

function profileRow(
	{ facts, better, misleading }: CatalogMeasure,
	shown: readonly CatalogPlace[],
	places: readonly CatalogPlace[],
	values: LatestValues,
): ProfileRow | undefined {
	const own = values.get(facts.id);
	const all = places
		.filter(({ region, code }) => region !== 'client' && !Object.hasOwn(misleading, code))
		.flatMap(({ code, name }) => {
			const pair = own?.get(code);
			return pair ? [{ name, value: pair[1] }] : [];
		})
		.toSorted((a, b) => a.value - b.value);
	const [lowest] = all;
	const highest = all.at(-1);
	const middle = median(all.map(({ value }) => value));
	if (!own || !lowest || !highest || middle === undefined) return undefined;

	const shareOf = shareBetween(lowest.value, highest.value, facts.scale);
	const text = (value: number) => formatValue(value, facts.unit);
	const namesAt = (value: number) => {
		const [first, ...others] = all.filter((item) => item.value === value);
		return others.length === 0 ? (first?.name ?? '') : `${first?.name ?? ''} +${others.length}`;
	};
	return {
		id: facts.id,
		name: facts.shortName,
		unit: facts.unit.name,
		...(better !== 'depends' && {
			best: better === 'higher' ? ('highest' as const) : ('lowest' as const),
		}),
		low: text(lowest.value),
		lowPlace: namesAt(lowest.value),
		high: text(highest.value),
		highPlace: namesAt(highest.value),
		median: text(middle),
		medianShare: shareOf(middle),
		count: all.length,
		cells: shown.map(({ code }) => {
			const pair = own.get(code);
			if (!pair) return { country: code, beyond: false };
			const [year, value] = pair;
			const share = shareOf(value);
			const reason = misleading[code];
			return {
				country: code,
				text: text(value),
				value,
				year,
				share: Math.min(Math.max(share, 0), 1),
				beyond: !(share >= 0 && share <= 1),
				...(reason !== undefined && { misleading: reason }),
			};
		}),
	};
}

/** From a value to its share of the way between two others, on the scale that suits the measure. */
function shareBetween(
	low: number,
	high: number,
	scale: 'linear' | 'log',
): (value: number) => number {
	if (low === high) return (value) => 0.5 + Math.sign(value - low);
	if (scale === 'log' && low > 0) {
		return (value) => (value > 0 ? Math.log(value / low) / Math.log(high / low) : -1);
	}
	return (value) => (value - low) / (high - low);
}
