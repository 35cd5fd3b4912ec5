import { citePath, isArticlePath } from '../src/permalinks/cite-path.ts';
import { ledger, type Permalink } from '../src/schemas/permalinks.ts';
import { readingPages, type Check, type Site } from './lib/site.ts';

/** Kinds that also stand alone at `/s/<id>/`. */
const STANDALONE: readonly Permalink['kind'][] = ['section', 'figure', 'quiz'];

/** An address that was published once answers for ever: with its target, or with a redirect. */
export const permalinks: Check = {
	promise: 'Every address ever published still answers',
	run: (site) => {
		const { addresses } = ledger.parse(JSON.parse(site.permalinks));
		return addresses.flatMap((address) => {
			const reason = whySilent(site, address);
			return reason
				? [
						{
							file: 'content/permalinks.json',
							message: `${address.path} (${address.kind}) ${reason}`,
						},
					]
				: [];
		});
	},
};

function whySilent(site: Site, { kind, id, path, movedTo }: Permalink): string | undefined {
	const [pagePath = path, fragment] = path.split('#');
	const page = site.pages.find((candidate) => candidate.path === pagePath);
	if (!page) return 'has no page and no redirect';
	if (movedTo !== undefined)
		return whyNotRedirected(site, page.isRedirect, movedTo, fragment, page.ids);
	if (page.isRedirect) return 'only redirects, but the ledger names no new address';
	if (fragment !== undefined && !page.ids.has(fragment)) return 'is missing from its page';
	if (STANDALONE.includes(kind) && !site.files.has(`s/${id}/index.html`)) {
		return `has no page of its own at /s/${id}/`;
	}
	if (isArticlePath(path) && !site.files.has(`${citePath(path).slice(1)}index.html`)) {
		return `has no page to cite it at ${citePath(path)}`;
	}
	return undefined;
}

function whyNotRedirected(
	site: Site,
	isRedirect: boolean,
	movedTo: string,
	fragment: string | undefined,
	ids: ReadonlySet<string>,
): string | undefined {
	const [newPath = movedTo, newFragment] = movedTo.split('#');
	const target = readingPages(site).find((candidate) => candidate.path === newPath);
	if (!target || (newFragment !== undefined && !target.ids.has(newFragment))) {
		return `moved to ${movedTo}, which does not exist`;
	}
	if (fragment === undefined)
		return isRedirect ? undefined : 'moved, but its page does not redirect';
	return isRedirect || ids.has(fragment) ? undefined : 'moved, but left no anchor behind';
}
