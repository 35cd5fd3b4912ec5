import type { TimelineEvent } from '../../../../src/schemas/timeline.ts';

/** Six events invented for the tests, out of order. */
export const sixEvents: readonly TimelineEvent[] = [
	event(1994, 'A bank moves its ledgers', 'B'),
	event(1962, 'A firm sells computer time', 'A'),
	event(1981, 'A desk abroad answers letters', 'C'),
	event(1994, 'A law on contracts', 'A'),
	event(2001, 'Calls cross an ocean', 'B'),
	event(2023, 'A <model> answers & "errs"', 'C'),
];

/** An invented event; only year, title and grade matter. */
export function event(
	year: number,
	title = 'Something happened',
	grade: TimelineEvent['grade'] = 'A',
): TimelineEvent {
	return { year, title, text: `Invented for the tests: ${title}.`, grade, source: 'example' };
}
