/** Counts of one period. */
export interface CallCounts {
	offered: number;
	answered: number;
	/** Answered within the time of the target. */
	within: number;
	abandoned: number;
	/** Abandoned within the same time. */
	short: number;
}

/** The four wordings in use. */
export type Definition = 'answered' | 'offered' | 'good' | 'excluded';

/** A share as a fraction of counts. */
export interface Fraction {
	above: number;
	below: number;
	/** As it is written, with plus and minus left open. */
	parts: { above: readonly number[]; below: readonly number[] };
}

/** The fraction of a definition (derived; concepts in Gans, Koole and Mandelbaum 2003). */
export function fractionOf(
	definition: Definition,
	{ offered, answered, within, short }: CallCounts,
): Fraction {
	const parts = {
		answered: { above: [within], below: [answered] },
		offered: { above: [within], below: [offered] },
		good: { above: [within, short], below: [offered] },
		excluded: { above: [within], below: [offered, -short] },
	}[definition];
	return { above: sumOf(parts.above), below: sumOf(parts.below), parts };
}

/** Abandoned calls, of all offered or without short abandons on both sides. */
export function abandonment(
	{ offered, abandoned, short }: CallCounts,
	shortCounts: boolean,
): Fraction {
	const parts = shortCounts
		? { above: [abandoned], below: [offered] }
		: { above: [abandoned, -short], below: [offered, -short] };
	return { above: sumOf(parts.above), below: sumOf(parts.below), parts };
}

/** The share, 0 to 1; undefined when nothing is left to divide by. */
export function shareOf({ above, below }: Fraction): number | undefined {
	return below > 0 ? above / below : undefined;
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
