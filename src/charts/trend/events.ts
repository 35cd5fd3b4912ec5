/** Something dated that a reader may look for in a line. It explains nothing by itself. */
export interface TrendEvent {
	year: number;
	/** In the drawing, a few words. */
	text: string;
	/** The whole sentence without its full stop. */
	note: string;
	/** Publisher and year of the source. */
	source: string;
}

interface BoundEvent extends TrendEvent {
	measures: readonly string[];
	/** Shown when one of these places is drawn. */
	countries: readonly string[];
}

/** Each is cited in the atlas: wsj2020ripple on the page on Asia. */
const events: readonly BoundEvent[] = [
	{
		year: 2020,
		text: 'March 2020: lockdowns',
		note: 'In March 2020 India and the Philippines locked down, and banks and airlines abroad lost service capacity',
		source: 'The Wall Street Journal, 2020',
		measures: ['ict-service-exports'],
		countries: ['IND', 'PHL'],
	},
];

/** The sourced events that concern this measure and one of these places. */
export function eventsFor(measure: string, countries: readonly string[]): TrendEvent[] {
	return events
		.filter((event) => event.measures.includes(measure))
		.filter((event) => event.countries.some((country) => countries.includes(country)))
		.map(({ year, text, note, source }) => ({ year, text, note, source }));
}
