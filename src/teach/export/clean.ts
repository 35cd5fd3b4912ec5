import { hasClass, t, type Nodes, type Tree } from './tree.ts';

/** Where cut-out markup goes. */
export interface Place {
	/** Full address of the page it was cut from; links that lead out of it go there. */
	page: string;
	/** Set before every id, so that several texts fit one file. */
	prefix: string;
	/** Where a link out of the text leads, by its full address; without it, to that address. */
	link?: (address: string) => string;
}

/** What lives from scripts, or belongs to the page and not to the text. */
const DROPPED = new Set([
	'button',
	'form',
	'input',
	'label',
	'link',
	'noscript',
	'script',
	'select',
	'style',
	'template',
	'textarea',
	'bpo-section-menu',
]);

const DROPPED_ATTRIBUTE = /^(?:data-|on)|^(?:contenteditable|hidden|loading|style|tabindex)$/;

/** Attributes that name ids of the same text, one or several. */
const REFERENCES = new Set([
	'aria-controls',
	'aria-describedby',
	'aria-labelledby',
	'for',
	'headers',
]);

/**
 * Makes text that was cut from a page of the atlas fit to stand in a package: without scripts and
 * controls, notes of sources turned into links to the list below, every other link with its full
 * address.
 */
export function clean(nodes: Nodes, place: Place): Nodes {
	return relink(
		nodes.flatMap((node) => strip(node)),
		place,
	);
}

/** Gives ids their prefix, lets references follow them, and says where every other link leads. */
export function relink(nodes: Nodes, place: Place): Nodes {
	const ids = new Set<string>();
	collectIds(nodes, ids);
	return nodes.map((node) => rewrite(node, place, ids));
}

/** A node without scripts, controls and the attributes that only scripts read. */
export function strip(node: Tree | string): Nodes {
	if (typeof node === 'string') return [node];
	const { tag, attributes } = node;
	if (DROPPED.has(tag) || 'hidden' in attributes) return [];
	if (tag === 'span' && hasClass(node, 'no') && 'data-pagefind-ignore' in attributes) return [];
	if (tag === 'bpo-note') return strippedNote(node);
	const children = node.children.flatMap(strip);
	if (tag.startsWith('bpo-')) return children;
	const left = Object.fromEntries(
		Object.entries(attributes).filter(([name]) => !DROPPED_ATTRIBUTE.test(name)),
	);
	return [{ tag, attributes: left, children }];
}

/** A note that names a source keeps its number; a note of its own stands in brackets. */
function strippedNote({ children }: Tree): Nodes {
	const elements = children.filter((child) => typeof child !== 'string');
	const link = elements.find((child) => child.tag === 'a');
	if (link?.attributes.href?.startsWith('#src-')) return [t('sup', {}, ...strip(link))];
	const aside = elements.find((child) => hasClass(child, 'sn'));
	const words = (aside?.children ?? []).filter(
		(child) => typeof child === 'string' || !hasClass(child, 'no'),
	);
	return [' (', ...words.flatMap(strip), ')'];
}

/** Adds every id below to a set. */
export function collectIds(nodes: Nodes, ids: Set<string>): void {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (node.attributes.id) ids.add(node.attributes.id);
		collectIds(node.children, ids);
	}
}

function rewrite(node: Tree | string, place: Place, ids: ReadonlySet<string>): Tree | string {
	if (typeof node === 'string') return node;
	const attributes = Object.fromEntries(
		Object.entries(node.attributes).flatMap(([name, value]) => {
			const written = rewritten(name, value, place, ids);
			return written === undefined ? [] : [[name, written]];
		}),
	);
	const children = node.children.map((child) => rewrite(child, place, ids));
	return { tag: node.tag, attributes, children };
}

function rewritten(
	name: string,
	value: string,
	{ page, prefix, link }: Place,
	ids: ReadonlySet<string>,
): string | undefined {
	if (name === 'id') return prefix + value;
	if (REFERENCES.has(name)) {
		const present = value.split(/\s+/).filter((id) => ids.has(id));
		return present.length > 0 ? present.map((id) => prefix + id).join(' ') : undefined;
	}
	if (name === 'href' || name === 'xlink:href') {
		if (value.startsWith('#') && ids.has(value.slice(1))) return `#${prefix}${value.slice(1)}`;
		const address = new URL(value, page).href;
		return link ? link(address) : address;
	}
	return value.replace(/url\(#([^)]+)\)/g, (whole, id: string) =>
		ids.has(id) ? `url(#${prefix}${id})` : whole,
	);
}
