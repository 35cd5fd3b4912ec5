/**
 * Measures of the two drawings in pixels. `plot` is the narrowest plot of the form: what keeps
 * apart there keeps apart at every other width.
 */
export const forms = {
	wide: {
		/** Space beside the plot; chart-regions.css gives the drawing these margins. */
		start: 192,
		end: 16,
		plot: 352,
		dot: 4.5,
		chosen: 6.5,
		ticks: 6,
		/** Height above the dots of a row. */
		head: 20,
		/** The same in a row without dots. */
		bareHead: 2,
		foot: 16,
	},
	narrow: {
		start: 9,
		end: 9,
		plot: 262,
		dot: 4,
		chosen: 6,
		ticks: 5,
		head: 42,
		bareHead: 16,
		foot: 20,
	},
} as const;

/** Half the width of a stroke and half a gap between dots. */
export const DOT_GAP = 1.5;
export const LABEL_HEIGHT = 16;
export const LIST_HEIGHT = 20;
export const LABEL_SIZE = 13;
/** Drawings higher than this repeat the axis at their end. */
export const HIGH = 360;
