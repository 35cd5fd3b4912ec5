import { anchors } from '../anchors.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Every reading of a ready course exists, under the kind it is named by, once in the course. */
export function courses(corpus: Corpus): Problem[] {
	const known = new Set([
		...anchors(corpus).map(({ kind, id }) => `${kind === 'example' ? 'figure' : kind}:${id}`),
		...corpus.cases.map(({ slug }) => `case:${slug}`),
		...corpus.methods.map(({ slug }) => `method:${slug}`),
		...corpus.terms.map(({ slug }) => `term:${slug}`),
	]);
	return corpus.courses.flatMap(({ file, data, lineOf }) => {
		const seen = new Set<string>();
		return data.sessions.flatMap((session, index) =>
			session.readings.flatMap(({ item }, place): Problem[] => {
				const line = lineOf('sessions', index, 'readings', place);
				if (!known.has(item)) {
					return [
						{
							file,
							line,
							rule: 'course-reading',
							what: `There is no ${item.replace(':', ' "')}".`,
							fix: 'Use the permanent id of a section, figure, quiz, method, case or term.',
						},
					];
				}
				if (!seen.has(item)) {
					seen.add(item);
					return [];
				}
				return [
					{
						file,
						line,
						rule: 'course-reading',
						what: `"${item}" is read twice in this course.`,
						fix: 'Keep it in one session.',
					},
				];
			}),
		);
	});
}
