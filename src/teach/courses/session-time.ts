import type { ReadyCourse } from '../../schemas/course.ts';
import type { CatalogIndex } from '../course/catalog.ts';
import type { CourseSession } from '../course/model.ts';
import { summarize, type Work } from '../course/summary.ts';

/** A good discussion of one seminar question, in minutes. */
const QUESTION_MINUTES = 10;

/** How the minutes of a session are spent. */
export interface SessionTime {
	/** Before the meeting, all items together. */
	before: number;
	/** The same by what students do. */
	work: Readonly<Record<Work, number>>;
	/** Minutes of each activity, in order. */
	activities: readonly number[];
	/** Of the meeting, what the activities leave for the seminar. */
	seminar: number;
	/** How many seminar questions fit into that. */
	questions: number;
}

/**
 * Adds up the minutes of a session of a ready course.
 *
 * @param plan the same session as the builder knows it
 */
export function sessionTime(
	{ minutes, activities, seminar }: ReadyCourse['sessions'][number],
	plan: CourseSession,
	catalog: CatalogIndex,
): SessionTime {
	const { minutes: before, work } = summarize({ title: '', author: '', sessions: [plan] }, catalog);
	const each = activities.map((activity) => activity.minutes);
	const left = each.reduce((rest, taken) => rest - taken, minutes);
	const fitting = Math.max(1, Math.floor(left / QUESTION_MINUTES));
	return {
		before,
		work,
		activities: each,
		seminar: left,
		questions: Math.min(seminar.length, fitting),
	};
}
