import { addressOf, inSite, type Place } from './place.ts';

const ATTRIBUTES = ['href', 'action'] as const;

/**
 * The address a link of a script should have in a copy, or undefined when it is right as it is. Links
 * that the page was written with lead to files already.
 */
export function mended(address: string, from: string, place: Place): string | undefined {
	if (address === '' || address.startsWith('#') || address.startsWith('?')) return undefined;
	const inside = inSite(address, from, place);
	if (!inside) return undefined;
	const isFile = !address.startsWith('/') && !inside.path.endsWith('/') && inside.path !== '';
	return isFile ? undefined : addressOf(inside, place);
}

/** Keeps every link and form that scripts write into the page within the copy. */
export function mendLinks(place: Place): void {
	const mend = (element: Element) => {
		for (const name of ATTRIBUTES) {
			const better = mended(element.getAttribute(name) ?? '', document.baseURI, place);
			if (better !== undefined) element.setAttribute(name, better);
		}
	};
	const observer = new MutationObserver((changes) => {
		for (const { target, type, addedNodes } of changes) {
			if (type === 'attributes') mend(target as Element);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				mend(node);
				for (const inner of node.querySelectorAll('a, area, form')) mend(inner);
			}
		}
	});
	observer.observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: [...ATTRIBUTES],
	});
}
