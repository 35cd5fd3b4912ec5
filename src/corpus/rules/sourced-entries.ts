import type { QuizItem } from '../../schemas/quiz.ts';
import { worldFigures } from '../figure-pattern.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** A question whose numbers are made up says so. */
const INVENTED = /\binvented\b/i;

/**
 * A glossary entry or quiz item with a figure names a source, unless the question says that its
 * data are invented. Claims need no rule: each has sources by its schema.
 */
export function sourcedEntries(corpus: Corpus): Problem[] {
	return [...glossary(corpus), ...quizzes(corpus)];
}

function glossary({ terms }: Corpus): Problem[] {
	return terms.flatMap(({ file, data, lineOf }) =>
		(['definition', 'more'] as const).flatMap((key) => {
			const figure = worldFigures(data[key] ?? '')[0];
			if (figure === undefined || data.sources.length > 0) return [];
			return [
				{
					file,
					line: lineOf(key),
					rule: 'uncited-number',
					what: `"${figure}" stands in an entry without sources.`,
					fix: 'Add "sources" with a key of content/sources, or take the number out.',
				},
			];
		}),
	);
}

function quizzes(corpus: Corpus): Problem[] {
	return [...corpus.quizzes.values()].flatMap(({ file, data, lineOf }) =>
		data.items.flatMap((item, index) => {
			const texts = textsOf(item);
			const figure = texts.flatMap(worldFigures)[0];
			if (figure === undefined || item.source !== undefined || INVENTED.test(item.prompt))
				return [];
			return [
				{
					file,
					line: lineOf('items', index, 'id'),
					rule: 'uncited-number',
					what: `"${figure}" stands in the question ${item.id}, which names no source.`,
					fix: 'Add "source" with a key of content/sources, or say in the prompt that the data are invented.',
				},
			];
		}),
	);
}

function textsOf(item: QuizItem): string[] {
	switch (item.kind) {
		case 'numeric':
			return [item.prompt, item.why];
		case 'ordering':
			return [item.prompt, ...item.steps.flatMap(({ text, why }) => [text, why])];
		default:
			return [item.prompt, ...item.options.flatMap(({ text, why }) => [text, why])];
	}
}
