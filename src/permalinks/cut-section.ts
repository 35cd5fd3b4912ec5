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
 * Takes the rendered HTML of a page and returns the cutter for its elements by id. The page is
 * parsed once, however many sections are cut from it. What is read from a cut is what its readers
 * see, so its list of sources is complete and has nothing more.
 * The cutter throws when the page has no such element.
 */
export function sectionCutter(html: string): (id: string) => Cut {
	const elements = new Map<string, Element>();
	visit(parseFragment(html), (element) => {
		const id = attribute(element, 'id');
		if (id !== undefined && !elements.has(id)) elements.set(id, element);
	});
	return (id) => {
		const found = elements.get(id);
		if (!found) throw new Error(`The rendered page has no element with the id "${id}".`);
		const sources = new Set<string>();
		visit(found, (element) => {
			const target = attribute(element, 'href');
			if (target?.startsWith('#src-')) sources.add(target.slice('#src-'.length));
		});
		return { html: serializeOuter(withElement(found)), sources: [...sources] };
	};
}

/** A figure inside its custom element is cut with it, so that it can be used as on its page. */
function withElement(element: Element): Element {
	const { parentNode } = element;
	return parentNode && 'tagName' in parentNode && parentNode.tagName.startsWith('bpo-')
		? parentNode
		: element;
}

function visit(node: Node, see: (element: Element) => void): void {
	if ('tagName' in node) see(node);
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attribute) => attribute.name === name)?.value;
}
