/** Adds one to the count at an index. */
export function addOne(counts: Uint32Array, at: number): void {
	counts[at] = (counts[at] ?? 0) + 1;
}

/**
 * Places in the order of their scores, kept from one draw to the next: neighboring draws differ little,
 * so insertion needs few steps.
 */
export class RankOrder {
	readonly #order: Uint16Array;

	constructor(places: number) {
		this.#order = Uint16Array.from({ length: places }, (_, place) => place);
	}

	/** Puts the highest score first. */
	sort(scores: Float64Array): void {
		const order = this.#order;
		for (let end = 1; end < order.length; end++) {
			const place = order[end] ?? 0;
			const score = scores[place] ?? 0;
			let at = end;
			for (; at > 0; at--) {
				const before = order[at - 1] ?? 0;
				if ((scores[before] ?? 0) >= score) break;
				order[at] = before;
			}
			order[at] = place;
		}
	}

	/** Counts the rank of every place in its row of `ranks`; equal scores share the better rank. */
	count(scores: Float64Array, ranks: Uint32Array): void {
		const order = this.#order;
		let rank = 0;
		let before = Infinity;
		for (let at = 0; at < order.length; at++) {
			const place = order[at] ?? 0;
			const score = scores[place] ?? 0;
			if (score < before) rank = at;
			addOne(ranks, place * order.length + rank);
			before = score;
		}
	}

	/** How many scores are above a value. */
	above(scores: Float64Array, value: number): number {
		const order = this.#order;
		let from = 0;
		let to = order.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((scores[order[middle] ?? 0] ?? 0) > value) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}
