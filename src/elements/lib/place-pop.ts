/** A box in CSS pixels, as `getBoundingClientRect` gives it. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Width and height in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Room between a preview and its word, and between a preview and the window's edge. */
const GAP_PX = 8;

/**
 * Where the top left corner of a preview goes, in CSS pixels: under its word, above it when only there is
 * room, always inside the window.
 * @param lines the boxes of the word, one for each line it runs over, in reading order
 * @throws without any box
 */
export function placePop(
	lines: readonly Box[],
	pop: Size,
	viewport: Size,
): { left: number; top: number } {
	const first = lines[0];
	const last = lines.at(-1);
	if (!first || !last) throw new Error('a preview needs the box of its word');

	const below = last.bottom + GAP_PX;
	const above = first.top - GAP_PX - pop.height;
	const fitsBelow = below + pop.height + GAP_PX <= viewport.height;
	const top = fitsBelow || above < GAP_PX ? below : above;
	const anchor = top === below ? last : first;

	const furthest = viewport.width - pop.width - GAP_PX;
	return { left: Math.max(GAP_PX, Math.min(anchor.left, furthest)), top };
}
