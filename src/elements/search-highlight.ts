import { parseHighlight, withoutHighlight } from '../search/highlight.ts';
import { markPage, unmarkPage } from '../search/mark-page.ts';

/*
 * A reader comes from a search result: the words that were found are marked, and leave the address
 * so that a copied link is the plain one. Escape removes the marks.
 */
const words = parseHighlight(location.search);
const main = document.querySelector('main');
if (main) markPage(main, words);
history.replaceState(history.state, '', withoutHighlight(location.href));
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && !event.defaultPrevented) unmarkPage();
});
