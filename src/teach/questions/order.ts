/**
 * The order of a test after the choice changed. A test whose questions stand as in the book stays
 * so; in an order of the reader's own, new questions come at the end.
 *
 * @param order ids before the change
 * @param chosen ids that are chosen now, in the order of the book
 */
export function orderAfterChoice(order: readonly string[], chosen: readonly string[]): string[] {
	const wanted = new Set(chosen);
	const kept = order.filter((id) => wanted.has(id));
	const present = new Set(kept);
	const inBook = chosen.filter((id) => present.has(id));
	if (kept.every((id, index) => id === inBook[index])) return [...chosen];
	return [...kept, ...chosen.filter((id) => !present.has(id))];
}

/** A list with one entry moved up (−1) or down (+1); undefined at the edge. */
export function movedBy<T>(list: readonly T[], index: number, by: -1 | 1): T[] | undefined {
	const entry = list[index];
	const to = index + by;
	if (entry === undefined || to < 0 || to >= list.length) return undefined;
	return list.toSpliced(index, 1).toSpliced(to, 0, entry);
}
