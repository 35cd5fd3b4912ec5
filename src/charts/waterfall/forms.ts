/** Measures of the two drawings in pixels; chart-bars.css gives the drawing the margins. */
export const forms = {
	wide: {
		/** Space beside the plot, for names and for values. */
		start: 200,
		end: 96,
		ticks: 6,
		row: 32,
		/** From the top of a row to the baseline of its text and to the middle of its bar. */
		baseline: 21,
		middle: 16,
		total: 18,
		step: 12,
	},
	narrow: {
		start: 9,
		end: 9,
		ticks: 5,
		row: 46,
		baseline: 17,
		middle: 32,
		total: 14,
		step: 10,
	},
} as const;
