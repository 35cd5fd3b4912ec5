import { worldFigures } from '../figure-pattern.ts';
import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { textBlocks } from '../text-blocks.ts';

/** Every figure in running text has a citation in its paragraph, list item, table row or figure. */
export function citedNumbers(corpus: Corpus): Problem[] {
	return mdxPages(corpus)
		.filter(({ kind }) => kind !== 'about')
		.flatMap(({ file, mdx }) =>
			textBlocks(mdx).flatMap(({ text, line, cited, calculation }) => {
				const figure = worldFigures(text)[0];
				if (figure === undefined || cited || calculation) return [];
				return [
					{
						file,
						line,
						rule: 'uncited-number',
						what: `"${figure}" has no source in its paragraph.`,
						fix: 'Add <Cite source="key" /> after the statement, use <Datum>, or take the number out.',
					},
				];
			}),
		);
}
