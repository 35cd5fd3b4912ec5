import { sameFigure, worldFigures } from '../figure-pattern.ts';
import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import type { Page } from '../read-page.ts';
import { textBlocks } from '../text-blocks.ts';

/** Frontmatter that readers see as text, in any kind of page. */
const TEXTS = ['title', 'standfirst', 'work', 'outcome', 'record', 'summary', 'lesson', 'limits'];
const LISTS = ['objectives', 'questions'];

/**
 * Frontmatter and headings cannot hold a citation, and the case box shows them far from their page.
 * A figure in them stands again, in the same form, in a cited paragraph or a sourced fact of the page.
 */
export function uncitableNumbers(corpus: Corpus): Problem[] {
	const factsOf = new Map(
		[...corpus.countries, ...corpus.cases].map(({ path, data }) => [path, data.facts]),
	);
	return mdxPages(corpus)
		.filter(({ kind }) => kind !== 'about')
		.flatMap((page) => {
			const proven = new Set(
				[
					...textBlocks(page.mdx).flatMap(({ text, cited }) => (cited ? [text] : [])),
					...(factsOf.get(page.path) ?? []).map(({ value }) => value),
				].flatMap((text) => worldFigures(text).map(sameFigure)),
			);
			return places(page).flatMap(({ text, line }) =>
				worldFigures(text)
					.filter((figure) => !proven.has(sameFigure(figure)))
					.map((figure) => ({
						file: page.file,
						line,
						rule: 'uncited-number',
						what: `"${figure}" is nowhere given with its source on this page.`,
						fix: 'Say it in the text or the facts in the same form with its source, or take the number out.',
					})),
			);
		});
}

/** An entry of a list is a text, or holds one. */
function textIn(item: unknown): unknown {
	return typeof item === 'object' && item !== null && 'text' in item ? item.text : item;
}

function places({ data, lineOf, mdx }: Page<object>): { text: string; line: number }[] {
	const fields = data as Readonly<Record<string, unknown>>;
	return [
		...mdx.headings.map(({ title, line }) => ({ text: title, line })),
		...TEXTS.map((key) => ({ text: fields[key], line: lineOf(key) })),
		...LISTS.flatMap((key) => {
			const list: unknown = fields[key];
			return Array.isArray(list)
				? list.map((item: unknown, index) => ({ text: textIn(item), line: lineOf(key, index) }))
				: [];
		}),
	].filter((place): place is { text: string; line: number } => typeof place.text === 'string');
}
