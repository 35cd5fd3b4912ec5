import { listOf } from '../../strings/english.ts';
import type { TimelineModel } from './model.ts';

/** A timeline in sentences: how many events, when most of them, where the longest pause lies. */
export function describeTimeline({ events, span: [first, last] }: TimelineModel): string[] {
	if (events.length === 1) return [`One event, in ${first}.`];
	const scope =
		first === last
			? `${events.length} events, all in ${first}.`
			: `${events.length} events from ${first} to ${last}.`;
	return [scope, ...pause({ events, span: [first, last] }), ...grades(events)];
}

function pause({ events }: TimelineModel): string[] {
	const longest = Math.max(...events.map(({ gap }) => gap ?? 0));
	if (longest < 2) return [];
	const after = events.flatMap(({ gap, year }) => (gap === longest ? [year] : []));
	const spans = after.map((year) => `${year - longest} to ${year}`);
	return [
		spans.length === 1
			? `The longest pause is ${longest} years, from ${spans.join('')}.`
			: `The longest pauses are ${longest} years, from ${listOf(spans)}.`,
	];
}

function grades(events: TimelineModel['events']): string[] {
	const counts = (['A', 'B', 'C'] as const)
		.map((grade) => ({ grade, count: events.filter((event) => event.grade === grade).length }))
		.filter(({ count }) => count > 0);
	return [
		`${listOf(counts.map(({ grade, count }) => `${count} with evidence of grade ${grade}`))}.`,
	];
}
