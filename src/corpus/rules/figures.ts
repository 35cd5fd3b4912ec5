import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';

/** Pictures have alternative text; figures have an id, a title and a source; tables leave alignment to the stylesheet. */
export function figures(corpus: Corpus): Problem[] {
	const problems: Problem[] = [];
	for (const { file, mdx } of mdxPages(corpus)) {
		for (const { node, line } of mdx.visits) {
			if (node.type === 'image' && !node.alt?.trim()) {
				problems.push({
					file,
					line,
					rule: 'missing-alt',
					what: `The image ${node.url} has no alternative text.`,
					fix: 'Say in the square brackets what the picture shows: ![What it shows](file.png)',
				});
			}
			if (node.type === 'table' && node.align?.some((align) => align !== null)) {
				problems.push({
					file,
					line,
					rule: 'table-alignment',
					what: 'A table sets the alignment of a column, which the content policy of the site blocks.',
					fix: 'Remove the colons from the line under the table head.',
				});
			}
		}
		for (const { name, attributes, line } of mdx.components) {
			if (name !== 'Figure' && name !== 'RankingChart') continue;
			const needed = name === 'Figure' ? ['id', 'title', 'source'] : ['id', 'title', 'indicator'];
			for (const key of needed) {
				if (attributes[key]?.trim()) continue;
				problems.push({
					file,
					line,
					rule: key === 'source' ? 'figure-without-source' : 'figure',
					what: `<${name}> has no ${key}.`,
					fix:
						key === 'source'
							? 'Add source="key" with keys of content/sources, or source="own" for a scheme without outside facts.'
							: `Add ${key}="…".`,
				});
			}
		}
	}
	return problems;
}
