import { resourceAddresses, resolveAddress, styleAddresses } from './lib/addresses.ts';
import { attribute, type Element } from './lib/dom.ts';
import type { Check, Page, Problem, Site } from './lib/site.ts';

/** Reading the atlas tells nobody else: no page fetches anything from another host. */
export const thirdParty: Check = {
	promise: 'No page fetches anything from another host',
	run: (site) => [...site.pages.flatMap((page) => inPage(site, page)), ...inStyles(site)],
};

function inPage(site: Site, page: Page): Problem[] {
	return page.elements
		.flatMap((element) => [
			...resourceAddresses(element),
			...hostHints(element),
			...(element.tagName === 'form' ? [attribute(element, 'action') ?? ''] : []),
		])
		.filter((address) => isOutside(site, page, address))
		.map((address) => ({ file: page.file, message: `fetches ${address}` }));
}

function inStyles(site: Site): Problem[] {
	return [...site.files]
		.filter(([file]) => file.endsWith('.css'))
		.flatMap(([file, css]) =>
			styleAddresses(css.toString())
				.filter((address) => /^(\w+:)?\/\//.test(address))
				.map((address) => ({ file, message: `fetches ${address}` })),
		);
}

/** `link` relations that contact another host without showing anything. */
function hostHints(element: Element): string[] {
	const relation = attribute(element, 'rel') ?? '';
	return element.tagName === 'link' &&
		/^(dns-prefetch|preconnect|prefetch|prerender)$/.test(relation)
		? [attribute(element, 'href') ?? '']
		: [];
}

function isOutside(site: Site, page: Page, address: string): boolean {
	const target = resolveAddress(site, page, address);
	return target.kind === 'outside' && !['data:', 'blob:'].includes(target.url.protocol);
}
