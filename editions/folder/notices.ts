import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, elements } from '../../checks/lib/dom.ts';
import { escapeHtml } from '../lib/html.ts';
import type { Targets } from './address.ts';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Says on a page what does not work in a copy, in place of what does not work there. The address of the
 * site stands there in words, for readers without a connection.
 *
 * @throws When the page has changed and the place is not found.
 */
export function notices(tree: Node, page: string, { url }: Targets): void {
	const onSite = (path: string) =>
		`<strong>${escapeHtml(url.replace(/^https?:\/\//, '') + path)}</strong>`;
	if (page === 'teach/builder/index.html') {
		fill(
			tree,
			(element) => attribute(element, 'aria-labelledby') === 'without-script',
			'<h2 id="without-script">Not in this copy</h2>' +
				'<p>The course builder is not part of this copy: it makes packages from files that stay on ' +
				`the site. With a connection you find it at ${onSite('teach/builder/')}. The courses below ` +
				'can be read here.</p>',
		);
	}
	if (page === 'offline/index.html') {
		fill(
			tree,
			(element) => attribute(element, 'aria-labelledby') === 'save-in-browser',
			'<h2 id="save-in-browser">You are reading a copy</h2>' +
				'<p>This copy needs no connection and no saving. Saving in the browser belongs to the site: ' +
				`${onSite('offline/')}.</p>`,
		);
		fill(
			tree,
			(element) => attribute(element, 'data-editions') !== undefined,
			`<p>The newest files to take away are on the site: ${onSite('offline/')}.</p>`,
		);
	}
}

function fill(tree: Node, isPlace: (element: Element) => boolean, markup: string): void {
	for (const element of elements(tree)) {
		if (!isPlace(element)) continue;
		element.childNodes = parseFragment(markup).childNodes;
		for (const child of element.childNodes) child.parentNode = element;
		return;
	}
	throw new Error('A page that does not work in a copy has no place to say so.');
}
