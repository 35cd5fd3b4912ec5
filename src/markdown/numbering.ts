import {
	defineMdastPlugin,
	type MdastNode,
	type MdastVisitorContext,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'satteri';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Text = Extract<MdastNode, { type: 'text' }>;

const FIGURES = ['Figure', 'Chart', 'RankingChart', 'Timeline'];

/**
 * Numbers what readers refer to: a citation gets the number of its source in order of first
 * use on the page and the count of that use; a number of the data catalogue cites the source of
 * its indicator; a figure gets its place among the figures. Citations side by side are one list of
 * numbers, whether or not the editor left a space between them.
 */
export function numbering(sourceOfIndicator: (indicator: string) => string | undefined) {
	const sources: string[] = [];
	const useCounts = new Map<string, number>();
	let figures = 0;
	let notes = 0;

	const number = (node: Readonly<Jsx>, context: MdastVisitorContext): Jsx | undefined => {
		if (node.name === 'Cite' || node.name === 'Datum') {
			const source =
				node.name === 'Cite'
					? attribute(node, 'source')
					: (sourceOfIndicator(attribute(node, 'indicator')) ?? '');
			if (!sources.includes(source)) sources.push(source);
			const use = (useCounts.get(source) ?? 0) + 1;
			useCounts.set(source, use);
			const follows = followsCitation(node, context) ? { follows: 1 } : {};
			return withAttributes(node, { number: sources.indexOf(source) + 1, use, ...follows });
		}
		if (node.name === 'Note') return withAttributes(node, { number: ++notes });
		if (FIGURES.includes(node.name ?? '')) return withAttributes(node, { number: ++figures });
		return undefined;
	};
	return defineMdastPlugin({
		name: 'numbering',
		text: (node, context) => {
			const between = citesAt(node, context, -1) && citesAt(node, context, 1);
			if (between && node.value.trim() === '') context.removeNode(node);
		},
		mdxJsxFlowElement: number,
		mdxJsxTextElement: number,
	});
}

function followsCitation(node: Readonly<Jsx>, context: MdastVisitorContext): boolean {
	const before = sibling(node, context, -1);
	const gap = before?.type === 'text' && before.value.trim() === '';
	return node.name === 'Cite' && citesAt(node, context, gap ? -2 : -1);
}

/** Whether the node so many places away ends with the number of a source. */
function citesAt(node: Readonly<Jsx | Text>, context: MdastVisitorContext, steps: number): boolean {
	const found = sibling(node, context, steps);
	return (
		found !== undefined &&
		'name' in found &&
		(found.name === 'Cite' || (steps < 0 && found.name === 'Datum'))
	);
}

function sibling(node: Readonly<Jsx | Text>, context: MdastVisitorContext, steps: number) {
	return context.parent(node).children[(context.indexOf(node) ?? 0) + steps];
}

function attribute(node: Readonly<Jsx>, name: string): string {
	const found = node.attributes.find(
		(item) => item.type === 'mdxJsxAttribute' && item.name === name,
	);
	return found && 'value' in found && typeof found.value === 'string' ? found.value : '';
}

function withAttributes(node: Readonly<Jsx>, values: Record<string, number>): Jsx {
	return {
		...node,
		attributes: [
			...node.attributes,
			...Object.entries(values).map(([name, value]) => ({
				type: 'mdxJsxAttribute' as const,
				name,
				value: String(value),
			})),
		],
	};
}
