/** Markup as plain data, so that one code cleans and writes it in the browser and in the build. */
export interface Tree {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly (Tree | string)[];
}

export type Nodes = readonly (Tree | string)[];

/** One element. */
export function t(
	tag: string,
	attributes: Readonly<Record<string, string>> = {},
	...children: (Tree | string)[]
): Tree {
	return { tag, attributes, children };
}

/** Elements without content; every other is closed by its own tag, which HTML and XML both read. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Namespaces that XML wants to see where a part of another language begins. */
const NAMESPACES: Readonly<Record<string, string>> = {
	svg: 'http://www.w3.org/2000/svg',
	math: 'http://www.w3.org/1998/Math/MathML',
};

/** Writes markup that is well-formed XML and valid HTML at once. */
export function write(nodes: Nodes): string {
	return nodes.map(writeNode).join('');
}

function writeNode(node: Tree | string): string {
	if (typeof node === 'string') return escapeXml(node);
	const { tag, children } = node;
	const xmlns = NAMESPACES[tag];
	const attributes = { ...(xmlns && { xmlns }), ...node.attributes };
	const written = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
		.join('');
	if (VOID.has(tag)) return `<${tag}${written}/>`;
	return `<${tag}${written}>${write(children)}</${tag}>`;
}

/** Control characters that XML 1.0 cannot hold, not even escaped, and halves of characters. */
const NOT_XML =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as content or attribute of XML and HTML. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** The first element that fits, from the outside in. */
export function findTree(nodes: Nodes, fits: (tree: Tree) => boolean): Tree | undefined {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (fits(node)) return node;
		const inside = findTree(node.children, fits);
		if (inside) return inside;
	}
	return undefined;
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Tree, name: string): boolean {
	return (attributes.class ?? '').split(/\s+/).includes(name);
}

/** All text below, without the markup. */
export function textOf(nodes: Nodes): string {
	return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
