import type { MdastNode } from 'satteri';
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
	delete: {
		rule: 'strikethrough',
		what: 'Text between two tildes is struck through.',
		fix: 'Write "about" instead of a tilde, and take out what no longer holds.',
	},
};

const directive = {
	rule: 'directive',
	what: 'A : directive with brackets or braces is used, which nothing on this site claims.',
	fix: 'Write the words alone, or use a component such as <Term>.',
};

const expression = {
	rule: 'expression',
	what: 'Braces are used, which MDX runs as code.',
	fix: 'Take the braces out. Only comments may stand in them: {/* note */}.',
};

/** Syntax that would be dropped or shown raw to readers is refused. */
export function unrenderedSyntax(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.visits.flatMap(({ node, line }) => {
			const message = messages[node.type] ?? inlineFault(node);
			return message ? [{ file, line, ...message }] : [];
		}),
	);
}

/** Colons and comments are everyday text; with brackets or code they are not. */
function inlineFault(node: MdastNode): Pick<Problem, 'rule' | 'what' | 'fix'> | undefined {
	if (node.type === 'textDirective') {
		const plain = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
		return plain ? undefined : directive;
	}
	if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
		return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value) ? undefined : expression;
	}
	return undefined;
}
