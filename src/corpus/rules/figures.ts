import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';

/** Pictures have alternative text; figures have a source; tables leave alignment to the stylesheet. */
export function figures(corpus: Corpus): Problem[] {
	const problems: Problem[] = [];
	for (const { file, mdx } of mdxPages(corpus)) {
		for (const { node, line } of mdx.visits) {
			const image = node.type === 'image' || node.type === 'imageReference';
			if (image && !node.alt?.trim()) {
				problems.push({
					file,
					line,
					rule: 'missing-alt',
					what: `The image ${node.type === 'image' ? node.url : node.identifier} has no alternative text.`,
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
			if (name !== 'Figure' || attributes.source?.trim()) continue;
			problems.push({
				file,
				line,
				rule: 'figure-without-source',
				what: '<Figure> has no source.',
				fix: 'Add source="key" with keys of content/sources, or source="own" for a scheme without outside facts.',
			});
		}
	}
	return problems;
}
