/** Measures of the two drawings in pixels; chart-bars.css gives the drawing the margins. */
export const forms = {
	wide: {
		/** Space beside the plot: names and the input at the left end, the input at the right end. */
		start: 252,
		end: 84,
		/** The narrowest plot. */
		plot: 224,
		ticks: 5,
		row: 32,
		baseline: 21,
		middle: 16,
	},
	narrow: { start: 9, end: 9, plot: 262, ticks: 5, row: 46, baseline: 17, middle: 32 },
} as const;

export const BAR_HEIGHT = 14;
export const KEY_LINE = 20;
export const LABEL_SIZE = 13;
