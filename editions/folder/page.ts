import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, elements } from '../../checks/lib/dom.ts';
import { addressInCopy, relative, type Targets } from './address.ts';
import { notices } from './notices.ts';

/** The script that every page of a copy begins with. */
export const START = '_copy/start.js';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'cite'];

/** What the search index read from the pages; in the copy the index is made. */
const INDEXING = 'data-pagefind-';

/** Relations that only servers and installed apps follow, or that a page on a disk is refused. */
const DROPPED_LINKS = ['alternate', 'manifest', 'preload', 'modulepreload', 'apple-touch-icon'];

/**
 * A page of the site as a page of a copy: links lead to files, scripts are classic ones, and the
 * policy fits. The text stays as it is.
 *
 * @param page path of the page below the site's folder
 * @param policy content policy of the copy's pages
 */
export function pageInCopy(html: string, page: string, policy: string, targets: Targets): string {
	const tree = parse(html);
	for (const element of [...elements(tree)]) {
		if (isDropped(element)) remove(element);
		else adapt(element, page, policy, targets);
	}
	notices(tree, page, targets);
	return serialize(tree);
}

function adapt(element: Element, page: string, policy: string, targets: Targets): void {
	element.attrs = element.attrs.filter(({ name }) => !name.startsWith(INDEXING));
	for (const attr of element.attrs) {
		if (!ADDRESSES.includes(attr.name)) continue;
		const before = attr.value;
		attr.value = addressInCopy(before, page, targets);
		if (isFetched(element, attr.name) && /^https?:/.test(attr.value)) {
			throw new Error(`${page} shows ${before}, which the copy does not carry.`);
		}
	}
	if (element.tagName === 'meta') adaptMeta(element, page, policy, targets);
	if (isHeadScript(element)) {
		element.attrs = [{ name: 'src', value: relative(page, START) }];
		element.childNodes = [];
	}
}

function adaptMeta(element: Element, page: string, policy: string, targets: Targets): void {
	const content = element.attrs.find(({ name }) => name === 'content');
	if (!content) return;
	const kind = attribute(element, 'http-equiv')?.toLowerCase();
	if (kind === 'content-security-policy') content.value = policy;
	if (kind === 'refresh') {
		content.value = content.value.replace(
			/(url=)(.*)$/i,
			(_, key: string, address: string) => key + addressInCopy(address, page, targets),
		);
	}
}

/** Whether a browser asks for the address by itself; a link waits for the reader. */
function isFetched({ tagName, attrs }: Element, name: string): boolean {
	if (tagName !== 'link') return name === 'src' || name === 'poster';
	return attrs.some((attr) => attr.name === 'rel' && /\b(stylesheet|icon)\b/.test(attr.value));
}

/** The one inline script, which sets colors and asks for fonts; `start.js` does the first. */
function isHeadScript(element: Element): boolean {
	return element.tagName === 'script' && attribute(element, 'data-fonts') !== undefined;
}

function isDropped(element: Element): boolean {
	// What is said to search engines is of no use in a folder.
	if (element.tagName === 'script') {
		return ['module', 'application/ld+json'].includes(attribute(element, 'type') ?? '');
	}
	if (element.tagName !== 'link') return false;
	const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
	return relations.some((relation) => DROPPED_LINKS.includes(relation));
}

function remove(element: Element): void {
	const { parentNode } = element;
	if (!parentNode) return;
	parentNode.childNodes = parentNode.childNodes.filter(
		(child: DefaultTreeAdapterTypes.ChildNode) => child !== element,
	);
}
