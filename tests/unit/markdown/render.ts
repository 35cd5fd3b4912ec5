import { vocabulary } from '../../../src/corpus/vocabulary.ts';
import { compileMdx, type JsxRuntime } from '../../../src/markdown/compile-mdx.ts';

/** A rendered element: its name, attributes and children. */
export interface Rendered {
	name: string;
	attributes: Readonly<Record<string, unknown>>;
	children: readonly (Rendered | string)[];
}

const COMPONENTS = [...Object.keys(vocabulary), 'Lead', 'Section'];

/** Every indicator of a test has the source "data". */
const sourceOfIndicator = () => 'data';

/** Renders MDX as the site does, with components that keep their names; white space is left out. */
export function render(mdx: string): Rendered[] {
	const element = (
		name: string,
		{ children, ...attributes }: Record<string, unknown>,
	): Rendered => ({
		name,
		attributes,
		children: childrenOf(children),
	});
	const runtime = { Fragment: '', jsx: element, jsxs: element } as JsxRuntime;
	const Content = compileMdx(mdx, runtime, sourceOfIndicator);
	const names = Object.fromEntries(COMPONENTS.map((name) => [name, name]));
	const root = Content({ components: names }) as Rendered;
	return (root.name === '' ? root.children : [root]).filter((child) => typeof child !== 'string');
}

/** All elements of a name, in document order. */
export function all(name: string, among: readonly (Rendered | string)[]): Rendered[] {
	return among.flatMap((node) =>
		typeof node === 'string'
			? []
			: [...(node.name === name ? [node] : []), ...all(name, node.children)],
	);
}

/** The text of nodes, without markup. */
export function text(nodes: readonly (Rendered | string)[]): string {
	return nodes.map((node) => (typeof node === 'string' ? node : text(node.children))).join('');
}

function childrenOf(children: unknown): (Rendered | string)[] {
	const list = (Array.isArray(children) ? children : [children]) as (
		Rendered | string | undefined
	)[];
	return list.filter((child): child is Rendered | string => child !== undefined && child !== '\n');
}
