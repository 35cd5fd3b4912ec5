import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Mark } from '../chart-type.ts';
import type { YearModel } from './year-model.ts';

/** A line of marks for each site: its stretches of equal hours. */
export function yearMarks({ rows }: YearModel): Mark[][] {
	return rows.map(({ name, runs }) =>
		runs.map(({ key, hours, when }) => ({
			key,
			name,
			lines: [name, words.shared(hours), when],
			spoken: words.runSpoken(name, hours, when),
		})),
	);
}
