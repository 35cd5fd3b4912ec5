import { resolveAddress, resourceAddresses, styleAddresses } from './lib/addresses.ts';
import { attribute } from './lib/dom.ts';
import type { Check, Page, Problem, Site } from './lib/site.ts';

/** Every address in the site leads somewhere: pages, files, and places inside pages. */
export const links: Check = {
	promise: 'Every link and every anchor leads somewhere',
	run: (site) => {
		const idsByFile = new Map(site.pages.map(({ file, ids }) => [file, ids]));
		const inPages = site.pages.flatMap((page) =>
			addressesOf(page).flatMap((address) => {
				const reason = whyBroken(site, idsByFile, page, address);
				return reason ? [{ file: page.file, message: `${address} ${reason}` }] : [];
			}),
		);
		return [...inPages, ...inStyles(site)];
	},
};

function addressesOf(page: Page): string[] {
	const found = page.elements.flatMap((element) => {
		const target =
			element.tagName === 'a' || element.tagName === 'area'
				? attribute(element, 'href')
				: undefined;
		return [...(target === undefined ? [] : [target]), ...resourceAddresses(element)];
	});
	return [...new Set(found)];
}

function whyBroken(
	site: Site,
	idsByFile: ReadonlyMap<string, ReadonlySet<string>>,
	page: Page,
	address: string,
): string | undefined {
	const target = resolveAddress(site, page, address);
	if (target.kind === 'broken') return target.reason;
	if (target.kind === 'outside' || target.fragment === '' || target.fragment === 'top') {
		return undefined;
	}
	// A fragment of a file that is no page, such as a symbol in an SVG, is that file's own matter.
	const ids = idsByFile.get(target.file);
	return ids && !ids.has(target.fragment)
		? `names a place that ${target.file} does not have`
		: undefined;
}

function inStyles(site: Site): Problem[] {
	return [...site.files]
		.filter(([file]) => file.endsWith('.css'))
		.flatMap(([file, css]) => {
			const sheet = { path: `/${file}` } as Page;
			return styleAddresses(css.toString()).flatMap((address) => {
				const target = resolveAddress(site, sheet, address);
				return target.kind === 'broken' ? [{ file, message: `${address} ${target.reason}` }] : [];
			});
		});
}
