const ARTICLE = /^\/learn\/[^/#]+\/[^/#]+\/$/;

/** Whether an address below the base path is that of an article. */
export function isArticlePath(path: string): boolean {
	return ARTICLE.test(path);
}

/**
 * The page on which an article is cited as a whole. It follows from the address of the article, so the
 * ledger does not record it.
 */
export function citePath(article: string): string {
	return `${article}cite/`;
}
