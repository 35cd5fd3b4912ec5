import {
	defineMdastPlugin,
	type MdastVisitorContext,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'satteri';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const FIGURES = ['Figure', 'Chart', 'RankingChart', 'Timeline'];

/**
 * Numbers what readers refer to: a citation gets the number of its source in order of first
 * use on the page and the count of that use; a number of the data catalogue cites the source of
 * its indicator; a figure gets its place among the figures.
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
		mdxJsxFlowElement: number,
		mdxJsxTextElement: number,
	});
}

function followsCitation(node: Readonly<Jsx>, context: MdastVisitorContext): boolean {
	const index = context.indexOf(node) ?? 0;
	const before = context.parent(node).children[index - 1];
	return before !== undefined && 'name' in before && before.name === 'Cite';
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
