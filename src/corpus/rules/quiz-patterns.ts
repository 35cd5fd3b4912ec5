import type { QuizItem } from '../../schemas/quiz.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** With fewer questions a pattern is chance. */
const LEAST = 3;

/** Whoever knows nothing of the matter must not pass: the right answer shows no pattern. */
export function quizPatterns(corpus: Corpus): Problem[] {
	return [...corpus.quizzes.values()].flatMap(({ file, data }) => {
		const answers = data.items.flatMap(answerOf);
		if (answers.length < LEAST) return [];
		const problem = (what: string, fix: string) => ({
			file,
			line: 1,
			rule: 'quiz-pattern',
			what,
			fix,
		});
		return [
			...(answers.every(({ longest }) => longest)
				? [
						problem(
							`In all ${answers.length} single-choice questions the right option is the longest.`,
							'Shorten some right options, or say more in a wrong one.',
						),
					]
				: []),
			...(new Set(answers.map(({ place }) => place)).size === 1
				? [
						problem(
							`In all ${answers.length} single-choice questions option ${(answers[0]?.place ?? 0) + 1} is right.`,
							'Change the order of options in some questions.',
						),
					]
				: []),
		];
	});
}

function answerOf(item: QuizItem): { place: number; longest: boolean }[] {
	if (item.kind !== 'single') return [];
	const lengths = item.options.map(({ text }) => text.length);
	const place = item.options.findIndex(({ correct }) => correct);
	return [{ place, longest: lengths[place] === Math.max(...lengths) }];
}
