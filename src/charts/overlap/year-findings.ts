import { listOf } from '../../strings/english.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { YearModel } from './year-model.ts';

/** Whether clock changes move the shared hours of a year, and whose. No full stop; never empty. */
export function yearFindings({ year, rows }: YearModel): string[] {
	if (rows.length === 0) return [words.noSite];
	const changing = rows.filter(({ runs }) => runs.length > 1);
	if (changing.length === 0) return [words.steady(year)];
	return [
		words.changing(
			year,
			listOf(changing.map(({ name, range }) => words.changingRange(name, range))),
		),
	];
}
