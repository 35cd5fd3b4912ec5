/**
 * A place across a drawing of unknown width: a share of the width plus pixels. Drawings are never
 * scaled, so that text keeps its size; marks move with the width instead.
 */
export interface Position {
	share: number;
	offset: number;
}

/** Space in pixels that a plot leaves free at its start and end. */
export interface Margins {
	start: number;
	end: number;
}

/** The position of a point that lies `share` (0 to 1) of the way across the plot. */
export function across(share: number, { start, end }: Margins): Position {
	return { share, offset: start - share * (start + end) };
}

/** Where a position falls in a drawing of the given width, in pixels. */
export function pixels({ share, offset }: Position, width: number): number {
	return share * width + offset;
}
