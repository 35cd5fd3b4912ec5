/** A point of a line that is not drawn, only met by a pointer or the keys. */
export interface Target {
	/** For example PHL.2015. */
	key: string;
	/** In units of the drawing of the line: across, then down. */
	at: readonly [x: number, y: number];
}

/**
 * The points of a line with their keys. A point without a neighbor in the years beside it has no part in
 * the line: it stands alone as a dot.
 *
 * @param path `d` of the line, as `linePath` writes it
 * @param keys of the place's rows in the table, in the order of years
 * @returns undefined when line and table do not have the same points
 */
export function targetsOf(path: string, keys: readonly string[]): Target[] | undefined {
	const years = new Set(keys.map(yearOf));
	const inLine = keys.filter((key) => years.has(yearOf(key) - 1) || years.has(yearOf(key) + 1));
	const points = [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)];
	if (points.length !== inLine.length) return undefined;
	return inLine.map((key, index) => {
		const [, x, y] = points[index] ?? [];
		return { key, at: [Number(x), Number(y)] };
	});
}

function yearOf(key: string): number {
	return Number(key.slice(key.indexOf('.') + 1));
}

const UNSEEN = /<circle class="pt"[^>]*\/>/g;

/** A drawing as pages carry it: the path of a line and the table say where its unseen points lie. */
export function withoutTargets(svg: string): string {
	return svg.replaceAll(UNSEEN, '');
}
