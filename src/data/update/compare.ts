import type { Observation } from '../../schemas/indicator.ts';

/** A value that is new, different or gone. */
export interface Difference {
	kind: 'new' | 'changed' | 'gone';
	country: string;
	year: number;
	before?: number;
	after?: number;
	/** Share of the old value, for example 0.25; left out where there is none to compare with. */
	share?: number;
}

/** Values closer than this share are the same: two roundings of one number. */
const SAME = 1e-9;

/** What differs between the values of the atlas and those of a file, the largest changes first. */
export function compare(
	before: readonly Observation[],
	after: readonly Observation[],
): Difference[] {
	const old = new Map(before.map((item) => [keyOf(item), item]));
	const current = new Map(after.map((item) => [keyOf(item), item]));
	const differences = [
		...after.flatMap(({ country, year, value }): Difference[] => {
			const was = old.get(keyOf({ country, year }));
			if (!was) return [{ kind: 'new', country, year, after: value }];
			if (isSame(was.value, value)) return [];
			const share = was.value === 0 ? undefined : (value - was.value) / Math.abs(was.value);
			return [
				{
					kind: 'changed',
					country,
					year,
					before: was.value,
					after: value,
					...(share !== undefined && { share }),
				},
			];
		}),
		...before
			.filter((item) => !current.has(keyOf(item)))
			.map(({ country, year, value }): Difference => ({
				kind: 'gone',
				country,
				year,
				before: value,
			})),
	];
	return differences.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/**
 * The rows to store: those of the file, with what the atlas knows of a value and the file does not
 * say. A value that did not change keeps its whole row.
 */
export function carryOver(
	before: readonly Observation[],
	after: readonly Observation[],
): Observation[] {
	const old = new Map(before.map((item) => [keyOf(item), item]));
	return after.map((item) => {
		const was = old.get(keyOf(item));
		if (!was) return item;
		if (isSame(was.value, item.value)) return was;
		const quality = item.quality ?? was.quality;
		const note = item.note ?? was.note;
		return {
			...item,
			...(quality !== undefined && { quality }),
			...(note !== undefined && { note }),
		};
	});
}

function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

function keyOf({ country, year }: { country: string; year: number }): string {
	return `${country} ${year}`;
}

function sizeOf({ kind, share }: Difference): number {
	return kind === 'changed' ? Math.abs(share ?? Infinity) : -1;
}
