import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';

/** Every h2 and h3 carries an explicit id, because an id made from the words changes with them. */
export function headingIds(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.headings.flatMap(({ id, depth, title, line }) => {
			if (depth !== 2 && depth !== 3) {
				return [
					{
						file,
						line,
						rule: 'heading-depth',
						what: `The heading "${title}" has level ${depth}.`,
						fix: 'Use ## for sections and ### inside them; the page title is in the frontmatter.',
					},
				];
			}
			if (id !== undefined) return [];
			return [
				{
					file,
					line,
					rule: 'missing-id',
					what: `The heading "${title}" has no id.`,
					fix: 'Add one that will never change: ## Title {#short-permanent-id}',
				},
			];
		}),
	);
}
