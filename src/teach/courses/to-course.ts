import type { ReadyCourse } from '../../schemas/course.ts';
import { teachWords } from '../../strings/teach.ts';
import type { Course } from '../course/model.ts';

/** A ready course as the builder knows courses: plan and questions of each session in its notes. */
export function toCourse({ title, sessions }: ReadyCourse): Course {
	const words = teachWords.courses;
	return {
		title,
		author: '',
		sessions: sessions.map(({ title, minutes, objectives, activities, seminar, readings }) => ({
			title,
			minutes,
			notes: [
				`${words.sessionObjectives}: ${objectives.join('; ')}.`,
				...activities.map(
					({ title, minutes, form, steps }) =>
						`${title} (${words.activity(minutes, words.forms[form])}). ${steps.join(' ')}`,
				),
				`${words.seminar}: ${seminar.map(({ question }) => question).join(' ')}`,
			].join('\n\n'),
			items: readings.map(({ item, minutes, note }) => {
				const at = item.indexOf(':');
				return {
					kind: item.slice(0, at),
					id: item.slice(at + 1),
					...(minutes !== undefined && { minutes }),
					...(note !== undefined && { note }),
				};
			}),
		})),
	};
}
