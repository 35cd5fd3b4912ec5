/** Measures of the two drawings in pixels. */
export const forms = {
	wide: { panel: 128, times: 10, values: 5 },
	narrow: { panel: 104, times: 4, values: 4 },
} as const;

/** Units across the part of a drawing that stretches with its container. */
export const ACROSS = 1000;
/** Above the first panel: its name. */
export const NAME_BASELINE = 14;
/** From the name to the top of the panel, with room for the label of the peak. */
export const HEAD = 40;
/** Between the end of a panel and the head of the next. */
export const GAP = 16;
/** From the end of the last panel to the times and to the end of the drawing. */
export const TIME_BASELINE = 18;
export const FOOT = 26;
