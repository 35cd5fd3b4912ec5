/** Measures of the two drawings in pixels; working-hours/drawing.css gives the wide one its margins. */
export const forms = {
	wide: { start: 152, ticks: 3, rows: 44, row: 28, bar: 8, barHeight: 14, foot: 4, year: 54 },
	narrow: { start: 0, ticks: 6, rows: 44, row: 48, bar: 24, barHeight: 14, foot: 4, year: 70 },
} as const;

export const AXIS_LABEL_BASELINE = 13;
export const TICK_BASELINE = 34;

/** Most characters of a name beside a drawing. */
const LONGEST_NAME = 21;

/** A name that fits beside a drawing; the table has it in full. */
export function shortName(name: string): string {
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
