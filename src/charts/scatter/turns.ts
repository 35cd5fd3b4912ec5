/** Places whose circles carry their key in a drawing: all, or those that were not chosen. */
const CIRCLE = /<g class="(r-[\w-]+(?: off)?)" data-k="([A-Z]{3})">/g;

/**
 * A drawing as pages carry it: where circles come in the order of the table, the table has their keys.
 *
 * @param rows keys of the rows of the table
 * @returns the drawing as it was when its circles have an order of their own, as those of several sizes do
 */
export function withoutKeys(svg: string, rows: readonly string[]): string {
	const keys = [...svg.matchAll(CIRCLE)].map(([, , key]) => key);
	const inTurn = keysInTurn(keys.length, keysLeft(svg), rows);
	return keys.every((key, index) => key === inTurn[index])
		? svg.replaceAll(CIRCLE, '<g class="$1">')
		: svg;
}

/** Keys that stay in a drawing without the others. */
function keysLeft(svg: string): Set<string> {
	return new Set(
		[...svg.replaceAll(CIRCLE, '').matchAll(/ data-k="([^"]+)"/g)].map(([, key = '']) => key),
	);
}

/**
 * The keys of circles that carry none: those of the first rows that no other mark names.
 *
 * @param count of circles without a key
 * @param named keys of the other marks of the drawing
 * @param rows keys of the rows of the table, in which places that are not drawn come last
 */
export function keysInTurn(
	count: number,
	named: ReadonlySet<string | null>,
	rows: readonly string[],
): string[] {
	return rows.filter((key) => !named.has(key)).slice(0, count);
}
