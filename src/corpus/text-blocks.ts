import type { MdastNode } from 'satteri';
import { textOf, type ParsedMdx, type Visit } from './parse-mdx.ts';

/** A piece of running text that a citation inside it covers: paragraph, table cell, one-line component. */
export interface TextBlock {
	text: string;
	line: number;
	/** It names a source itself, or its table row or figure does. */
	cited: boolean;
	/** It stands in a worked example or a formula, whose numbers are part of a calculation. */
	calculation: boolean;
}

const CALCULATIONS = ['WorkedExample', 'Formula'];

/** All blocks of running text of a page, in reading order. Headings are left out. */
export function textBlocks(mdx: ParsedMdx): TextBlock[] {
	return mdx.visits
		.filter(({ node }) => isBlock(node))
		.map((visit) => ({
			text: textOf(visit.node),
			line: visit.line,
			cited: isCited(visit),
			calculation: [...visit.parents, visit.node].some(
				(node) => isJsx(node) && CALCULATIONS.includes(node.name ?? ''),
			),
		}));
}

function isBlock(node: MdastNode): boolean {
	if (node.type === 'paragraph' || node.type === 'tableCell') return true;
	// <Remark>Text</Remark> on one line holds its text without a paragraph.
	const children: readonly { type: string }[] = isJsx(node) ? node.children : [];
	return node.type === 'mdxJsxFlowElement' && children.some(({ type }) => type === 'text');
}

function isCited({ node, parents }: Visit): boolean {
	const row = parents.find((parent) => parent.type === 'tableRow');
	return hasCite(row ?? node) || parents.some(namesSource);
}

function hasCite(node: MdastNode): boolean {
	if (isJsx(node) && node.name === 'Cite') return true;
	return 'children' in node && node.children.some((child) => hasCite(child));
}

function namesSource(node: MdastNode): boolean {
	return (
		isJsx(node) &&
		node.name === 'Figure' &&
		node.attributes.some(
			(attribute) =>
				attribute.type === 'mdxJsxAttribute' &&
				attribute.name === 'source' &&
				attribute.value !== 'own',
		)
	);
}

function isJsx(
	node: MdastNode,
): node is Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
