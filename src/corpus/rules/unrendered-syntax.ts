import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';

const messages: Record<string, Pick<Problem, 'rule' | 'what' | 'fix'> | undefined> = {
	containerDirective: {
		rule: 'directive',
		what: 'A ::: directive is used, which nothing on this site claims.',
		fix: 'Use a component such as <Remark> or <WorkedExample> instead.',
	},
	leafDirective: {
		rule: 'directive',
		what: 'A :: directive is used, which nothing on this site claims.',
		fix: 'Use a component such as <Figure> or <RankingChart> instead.',
	},
	footnoteReference: {
		rule: 'footnote',
		what: 'Footnote syntax is used.',
		fix: 'Use <Cite source="key" /> for a source or <Note>text</Note> for an aside.',
	},
	footnoteDefinition: {
		rule: 'footnote',
		what: 'A footnote is defined.',
		fix: 'Use <Cite source="key" /> for a source or <Note>text</Note> for an aside.',
	},
	mdxjsEsm: {
		rule: 'import',
		what: 'The page imports or exports code.',
		fix: 'Remove the line; components are supplied by the page.',
	},
	html: {
		rule: 'raw-html',
		what: 'Raw HTML is used.',
		fix: 'Write it in Markdown, or use a component.',
	},
};

/** Syntax that would be dropped or shown raw to readers is refused. */
export function unrenderedSyntax(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.visits.flatMap(({ node, line }) => {
			const message = messages[node.type];
			return message ? [{ file, line, ...message }] : [];
		}),
	);
}
