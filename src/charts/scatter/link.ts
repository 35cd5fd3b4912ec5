import { CORRELATION_PLACES, pearson, rounded, spearman, strengthOf } from './correlation.ts';
import type { ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';

/** How closely the two measures go together in the places compared. */
export interface Link {
	count: number;
	/** On the scales shown: of logarithms where the axis is one. */
	pearson: number;
	spearman: number;
	/** The place without which Pearson's r would change its word or sign most. */
	decisive?: { name: string; pearson: number };
}

type Compared = Pick<ScatterModel, 'compared' | 'across' | 'up'>;

/** The link of a model; undefined with fewer than ten places or without any spread. */
export function linkOf({ compared, across, up }: Compared): Link | undefined {
	if (compared.length < CORRELATION_PLACES) return undefined;
	const xs = compared.map((place) => shown(place.across.value, across.log));
	const ys = compared.map((place) => shown(place.up.value, up.log));
	const r = pearson(xs, ys);
	const rho = spearman(xs, ys);
	if (r === undefined || rho === undefined) return undefined;
	const decisive = decisiveOf(compared, xs, ys, r);
	return {
		count: compared.length,
		pearson: r,
		spearman: rho,
		...(decisive && { decisive }),
	};
}

function shown(value: number, log: boolean): number {
	return log ? Math.log10(value) : value;
}

function decisiveOf(
	places: readonly ScatterPlace[],
	xs: readonly number[],
	ys: readonly number[],
	r: number,
): Link['decisive'] {
	const others = places.flatMap(({ name }, index) => {
		const without = (list: readonly number[]) => list.filter((_, other) => other !== index);
		const changed = pearson(without(xs), without(ys));
		return changed !== undefined && differs(r, changed) ? [{ name, pearson: changed }] : [];
	});
	return others.toSorted((a, b) => Math.abs(b.pearson - r) - Math.abs(a.pearson - r))[0];
}

/** Another word, or another direction of a link that is not weak. */
function differs(a: number, b: number): boolean {
	if (strengthOf(a) !== strengthOf(b)) return true;
	return strengthOf(a) !== 'weak' && Math.sign(rounded(a)) !== Math.sign(rounded(b));
}
