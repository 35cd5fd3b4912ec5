import type { Corpus, OneFile } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';

/** Attributes of components that hold no words. */
const CODE = ['tex'];

/**
 * The Markdown of pages is set with ’ and “ ”, so the texts beside it, in YAML and in attributes, are
 * written with them. Sources keep the marks that their publishers use.
 */
export function straightQuotes(corpus: Corpus): Problem[] {
	const pages = mdxPages(corpus);
	return [
		...[
			...pages,
			...corpus.claimTopics,
			...corpus.terms,
			...corpus.courses,
			...corpus.quizzes.values(),
			...[corpus.coverage, corpus.timeline, corpus.changes, corpus.conformance],
		].flatMap(straightQuotesIn),
		...pages.flatMap(({ file, mdx }) =>
			mdx.components.flatMap(({ attributes, expressions, line }) =>
				Object.entries(attributes)
					.filter(([name, text]) => !CODE.includes(name) && !expressions.includes(text))
					.flatMap(([, text]) => faults(text, file, () => line)),
			),
		),
	];
}

/** The texts of one YAML file that hold a straight apostrophe or quotation mark. */
export function straightQuotesIn({ file, data, lineOf }: OneFile<unknown>): Problem[] {
	return texts(data).flatMap(({ path, text }) => faults(text, file, () => lineOf(...path)));
}

interface Text {
	/** Keys and list positions from the top of the file. */
	path: readonly (string | number)[];
	text: string;
}

/** All texts of a value. Keys, ids and addresses need no exception: none may hold a quotation mark. */
function texts(value: unknown, path: Text['path'] = []): Text[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, [...path, at]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
}

function faults(text: string, file: string, lineOf: () => number): Problem[] {
	const word = /\S*['"]\S*/.exec(text)?.[0];
	if (word === undefined) return [];
	return [
		{
			file,
			line: lineOf(),
			rule: 'straight-quote',
			what: `A straight apostrophe or quotation mark stands in the text: ${word}`,
			fix: 'Write ’ for an apostrophe and “ ” around words that are quoted.',
		},
	];
}
