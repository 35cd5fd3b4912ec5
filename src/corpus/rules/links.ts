import { anchors } from '../anchors.ts';
import { articleContents } from '../article-contents.ts';
import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { routes } from '../routes.ts';
import type { KnownData } from './references.ts';

/** Files that the build writes beside the pages; the check of the built site looks for them. */
const FILES: ReadonlySet<string> = new Set(['/licenses.txt']);

/** Links inside the atlas lead to a page, and their anchor to a place on it. */
export function links(corpus: Corpus, data: KnownData): Problem[] {
	const pages = routes(corpus, {
		indicators: data.indicators,
		countries: data.countries.values(),
	});
	const places = new Set([
		...anchors(corpus).map(({ path, id }) => `${path}#${id}`),
		...[...corpus.sources.keys()].map((key) => `/sources/#${key}`),
		...corpus.articles.flatMap((page) =>
			articleContents(page, corpus).map(({ id }) => `${page.path}#${id}`),
		),
	]);
	const { timeline } = corpus;
	const inTimeline = timeline.data.flatMap(({ page }, index) => {
		const fault = page === undefined ? undefined : linkFault(page, '', pages, places);
		const line = timeline.lineOf(index, 'page');
		return fault ? [{ file: timeline.file, line, rule: 'broken-link', ...fault }] : [];
	});
	const inText = mdxPages(corpus).flatMap(({ file, path, mdx }) =>
		mdx.visits.flatMap(({ node, line }) => {
			if (node.type !== 'link' && node.type !== 'definition') return [];
			const fault = linkFault(node.url, path, pages, places);
			return fault ? [{ file, line, rule: 'broken-link', ...fault }] : [];
		}),
	);
	return [...inText, ...inTimeline];
}

function linkFault(
	url: string,
	from: string,
	pages: ReadonlySet<string>,
	places: ReadonlySet<string>,
): Pick<Problem, 'what' | 'fix'> | undefined {
	if (/^(https:|mailto:)/.test(url)) return undefined;
	if (!url.startsWith('/') && !url.startsWith('#')) {
		return {
			what: `The link "${url}" is neither inside the atlas nor a secure address.`,
			fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
		};
	}
	const [address = '', anchor] = url.split('#');
	const page = address === '' ? from : address.replace(/\?.*$/, '');
	if (!pages.has(page) && !FILES.has(page)) {
		return {
			what: `The link "${url}" leads to no page.`,
			fix: 'Correct the address. Addresses of pages end with a slash.',
		};
	}
	if (anchor !== undefined && !places.has(`${page}#${anchor}`)) {
		return {
			what: `The page ${page} has no place "#${anchor}".`,
			fix: 'Correct the part after #, or link the page alone.',
		};
	}
	return undefined;
}
