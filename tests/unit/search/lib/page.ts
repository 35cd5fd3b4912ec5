import type { PagefindPage } from '../../../../src/search/pagefind.ts';

/** A found page as Pagefind gives it. Matches are the words of `content` between asterisks. */
export function foundPage(content: string, rest: Partial<PagefindPage> = {}): PagefindPage {
	const words = content.split(' ');
	return {
		url: '/page/',
		content: words.map((word) => word.replaceAll('*', '')).join(' '),
		excerpt: words.map((word) => word.replace(/\*(.+)\*/, '<mark>$1</mark>')).join(' '),
		locations: words.flatMap((word, index) => (word.includes('*') ? [index] : [])),
		meta: {},
		anchors: [],
		sub_results: [],
		...rest,
	};
}
