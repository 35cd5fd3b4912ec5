import { parse, serialize, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses a whole page, as a browser would. */
export function parsePage(html: string): Node {
	return parse(html);
}

/** All elements below a node in document order, also those inside templates. */
export function* elements(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
	if ('content' in node) yield* elements(node.content);
}

/** The value of an attribute; undefined if the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text below a node, as it stands in the source. Scripts and styles have none. */
export function textOf(node: Node): string {
	return textWithout([], node);
}

/** The text below a node without that of the named elements. */
export function textWithout(tagNames: readonly string[], node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (['script', 'style', ...tagNames].includes(node.nodeName) || !('childNodes' in node))
		return '';
	return node.childNodes.map((child) => textWithout(tagNames, child)).join('');
}

/** Where an element keeps what it holds: a template, in a tree of its own. */
export function contentOf(element: Element | DefaultTreeAdapterTypes.Template): Node {
	return 'content' in element ? element.content : element;
}

/** The source of a script or style element. */
export function sourceOf(element: Element): string {
	return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Whether the element carries a class. */
export function hasClass(element: Element, name: string): boolean {
	return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Number of words in a text. */
export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** An element as markup. */
export function markupOf(element: Element): string {
	return serializeOuter(element);
}

/** A page as markup, without the elements of the given names. */
export function markupWithout(isLeftOut: (element: Element) => boolean, html: string): string {
	const page = parse(html);
	for (const element of elements(page)) {
		const { parentNode } = element;
		if (parentNode && isLeftOut(element)) {
			parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element);
		}
	}
	return serialize(page);
}
