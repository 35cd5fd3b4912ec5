import type { MdastNode } from 'satteri';
import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import { textOf, type Visit } from '../parse-mdx.ts';
import type { Problem } from '../problem.ts';

/** A percentage, an amount of money or a count: the forms a reader takes for a fact about the world. */
const FIGURE =
	/\d[\d.,]*\s?(?:%|per cent\b|percent\b)|(?:US\$|USD|A\$|[€£$])\s?\d|\d[\d.,]*\s(?:thousand|million|billion|trillion)\b|\b\d{1,3}(?:,\d{3})+\b|\b\d{5,}\b/;

const EXEMPT = ['WorkedExample', 'Formula'];

/** Every figure in running text has a citation in its paragraph, list item, table or figure. */
export function citedNumbers(corpus: Corpus): Problem[] {
	return mdxPages(corpus)
		.filter(({ kind }) => kind !== 'about')
		.flatMap(({ file, mdx }) =>
			mdx.visits.flatMap((visit) => {
				const { node, line } = visit;
				if (node.type !== 'paragraph' && node.type !== 'tableCell') return [];
				const figure = FIGURE.exec(textOf(node))?.[0];
				if (figure === undefined || isExempt(visit) || isCited(visit)) return [];
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

function isExempt({ parents }: Visit): boolean {
	return parents.some((parent) => 'name' in parent && EXEMPT.includes(parent.name ?? ''));
}

function isCited({ node, parents }: Visit): boolean {
	if (hasCite(node)) return true;
	const table = parents.find((parent) => parent.type === 'tableRow');
	if (table && hasCite(table)) return true;
	return parents.some(
		(parent) =>
			parent.type === 'mdxJsxFlowElement' &&
			parent.name === 'Figure' &&
			parent.attributes.some(
				(attribute) =>
					attribute.type === 'mdxJsxAttribute' &&
					attribute.name === 'source' &&
					attribute.value !== 'own',
			),
	);
}

function hasCite(node: MdastNode): boolean {
	if ('name' in node && node.name === 'Cite') return true;
	return 'children' in node && node.children.some((child) => hasCite(child as MdastNode));
}
