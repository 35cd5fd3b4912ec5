import type { TimelineEvent } from '../../schemas/timeline.ts';

export interface PlacedEvent extends TimelineEvent {
	/** Years since the event before; undefined for the first one. */
	gap: number | undefined;
}

/** Events in the order of time. */
export interface TimelineModel {
	events: readonly PlacedEvent[];
	/** First and last year. */
	span: readonly [number, number];
}

/**
 * Orders events by year; those of one year keep the order in which they are given.
 * Throws RangeError without any event, and when a year is no whole number.
 */
export function timelineModel(events: readonly TimelineEvent[]): TimelineModel {
	const odd = events.find(({ year }) => !Number.isInteger(year));
	if (odd) throw new RangeError(`"${odd.title}" needs a whole year, not ${odd.year}`);
	const sorted = events.toSorted((a, b) => a.year - b.year);
	const first = sorted[0];
	const last = sorted.at(-1);
	if (!first || !last) throw new RangeError('a timeline needs at least one event');
	return {
		events: sorted.map((event, index) => {
			const before = sorted[index - 1];
			return { ...event, gap: before && event.year - before.year };
		}),
		span: [first.year, last.year],
	};
}
