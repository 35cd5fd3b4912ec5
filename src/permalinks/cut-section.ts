import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A section or figure cut out of its page. */
export interface Cut {
	html: string;
	/** Keys of the sources cited inside, in order of first use. */
	sources: string[];
}

/**
 * Cuts the element with the given id out of the rendered HTML of a page. What is read from the cut
 * is what readers of the cut see, so its list of sources is complete and has nothing more.
 * Throws when the page has no such element.
 */
export function cutSection(html: string, id: string): Cut {
	const found = findById(parseFragment(html), id);
	if (!found) throw new Error(`The rendered page has no element with the id "${id}".`);
	const sources = new Set<string>();
	visit(found, (element) => {
		const target = attribute(element, 'href');
		if (target?.startsWith('#src-')) sources.add(target.slice('#src-'.length));
	});
	return { html: serializeOuter(found), sources: [...sources] };
}

function findById(root: Node, id: string): Element | undefined {
	let found: Element | undefined;
	visit(root, (element) => {
		if (!found && attribute(element, 'id') === id) found = element;
	});
	return found;
}

function visit(node: Node, see: (element: Element) => void): void {
	if ('tagName' in node) see(node);
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attribute) => attribute.name === name)?.value;
}
