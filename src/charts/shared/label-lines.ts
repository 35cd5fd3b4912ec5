/** A label that wants to stand under its dot. Measures are pixels at the narrowest width of a form. */
export interface WantedLabel {
	x: number;
	width: number;
	/** Gets a line of its own where the others are full; the rest is left out. */
	needed: boolean;
}

export interface PlacedLabel {
	line: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Free space between two labels on a line. */
const GAP = 10;
/** How far a label at the edge reaches over its dot. */
const OVERHANG = 5;

/**
 * Sets labels on lines below a row so that none touches another and all stay between `from` and
 * `to`; the earlier ones come first. A wider drawing only moves labels apart. A label that finds no
 * room is undefined.
 */
export function labelLines(
	wanted: readonly WantedLabel[],
	from: number,
	to: number,
): (PlacedLabel | undefined)[] {
	const lines: (readonly [number, number])[][] = [];
	return wanted.map(({ x, width, needed }) => {
		const anchor = x - width / 2 < from ? 'start' : x + width / 2 > to ? 'end' : 'middle';
		const start = {
			start: x - OVERHANG,
			middle: x - width / 2,
			end: x + OVERHANG - width,
		}[anchor];
		const free = (line: readonly (readonly [number, number])[]) =>
			line.every(([a, b]) => start + width + GAP <= a || b + GAP <= start);
		let line = lines.findIndex(free);
		if (line < 0 && (needed || lines.length === 0)) line = lines.push([]) - 1;
		if (line < 0) return undefined;
		lines[line]?.push([start, start + width]);
		return { line, anchor };
	});
}

/** The pixels by which a label of that anchor is moved off its dot. */
export function overhang(anchor: PlacedLabel['anchor']): number {
	return { start: -OVERHANG, middle: 0, end: OVERHANG }[anchor];
}
