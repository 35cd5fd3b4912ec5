/** Measures of the two drawings in pixels; location-score/drawing.css gives the wide one its margins. */
export const forms = {
	wide: { start: 208, end: 52, row: 30, name: 19, bar: 13, rows: 46, cut: 26, foot: 4, ticks: 10 },
	narrow: { start: 9, end: 9, row: 48, name: 16, bar: 31, rows: 46, cut: 28, foot: 4, ticks: 6 },
} as const;

export const AXIS_LABEL_BASELINE = 13;
/** From the middle of a bar down to the line of the methods. */
export const METHOD_BELOW = 10;
/** Most characters of a name beside the drawing. */
export const LONGEST_NAME = 22;
