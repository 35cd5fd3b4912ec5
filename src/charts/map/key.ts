import type { Box, Disk } from './sheets.ts';

/** A word or number of a key, on its baseline. */
export interface KeyWord {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle';
}

/** What the marks of a drawing mean, placed and ready to be written. */
export interface MapKey {
	box: Box;
	words: readonly KeyWord[];
	/** Circles that say how much an area stands for. */
	circles: readonly Disk[];
	/** Samples of a fill, or of the outlines of places without a comparable value. */
	swatches: readonly (Box & { fill: string })[];
}

/** A remark of a key: places without a value, totals that mislead. */
export interface KeyRemark {
	/** How such a place is drawn: the fill `missing` or `misleading`, or the circle `d-miss` or `d-ring`. */
	fill: string;
	text: string;
}
