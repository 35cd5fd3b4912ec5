import { mdxPages, type PageData } from '../corpus/pages.ts';
import type { Anchor } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/load.ts';
import type { Page } from '../corpus/read-page.ts';
import { strings } from '../strings/site.ts';
import { standaloneAnchors } from './ledger.ts';

/** What stands alone at `/s/<id>/`, with the page it is cut from. */
export interface Standalone {
	anchor: Anchor;
	page: Page<PageData>;
	/** Address below the base path. */
	path: string;
	/** As readers see it; a self-check is named after its page. */
	title: string;
}

/** Everything that stands alone, in reading order. */
export function standalones(corpus: Corpus): Standalone[] {
	const pages = new Map(mdxPages(corpus).map((page) => [page.path, page]));
	return standaloneAnchors(corpus).flatMap((anchor) => {
		const page = pages.get(anchor.path);
		return page
			? [{ anchor, page, path: `/s/${anchor.id}/`, title: titleOf(anchor, page.data.title) }]
			: [];
	});
}

function titleOf({ kind, title }: Anchor, page: string): string {
	return kind === 'quiz' ? `${strings.article.check}: ${page}` : title;
}
