import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Heading } from '../parse-mdx.ts';
import type { Problem } from '../problem.ts';

type Fault = Pick<Problem, 'rule' | 'what' | 'fix'>;

/**
 * Every h2 and h3 carries an explicit id, because an id made from the words changes with them, and
 * stands at the top level of its page, because sections are made from what lies between headings.
 */
export function headingIds(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) => {
		const firstSection = mdx.headings.find(({ depth }) => depth === 2)?.line ?? Infinity;
		return mdx.headings.flatMap((heading) =>
			faults(heading, firstSection).map((fault) => ({ file, line: heading.line, ...fault })),
		);
	});
}

function faults({ id, depth, title, line, nested }: Heading, firstSection: number): Fault[] {
	if (depth !== 2 && depth !== 3) {
		return [
			{
				rule: 'heading-depth',
				what: `The heading "${title}" has level ${depth}.`,
				fix: 'Use ## for sections and ### inside them; the page title is in the frontmatter.',
			},
		];
	}
	const found: Fault[] = [];
	if (nested) {
		found.push({
			rule: 'nested-heading',
			what: `The heading "${title}" stands inside a component, list or quotation.`,
			fix: 'Close what is open before the heading. The title of a component is an attribute of it.',
		});
	}
	if (depth === 3 && line < firstSection) {
		found.push({
			rule: 'heading-depth',
			what: `The heading "${title}" has level 3, and no heading of level 2 stands above it.`,
			fix: 'Use ## for it, or give it a section to stand in.',
		});
	}
	if (id === undefined) {
		found.push({
			rule: 'missing-id',
			what: `The heading "${title}" has no id.`,
			fix: `Add one that will never change: ${'#'.repeat(depth)} Title {#short-permanent-id}`,
		});
	}
	return found;
}
