import { SearchPanel } from '../search/panel.ts';
import { formatSearchParams, parseSearchParams, type SearchRequest } from '../search/params.ts';
import { tidyQuery } from '../search/query.ts';
import { siteOfPage } from '../search/site-of-page.ts';

/**
 * The search as a page. Its form is a plain GET form, so the address holds the whole search and
 * reload, back and bookmarks work; the script answers in place instead of loading the page again.
 */
class BpoSearch extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const input = this.querySelector<HTMLInputElement>('input[name="q"]');
		const before = this.querySelector('[data-before-search]');
		if (!form || !input || !before) return;
		const panel = new SearchPanel({ input, site: siteOfPage(), onRequest: writeAddress });
		before.replaceWith(panel.element);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			panel.submit();
		});
		this.addEventListener('keydown', (event) => panel.handleKey(event));
		const asked = parseSearchParams(location.search);
		// On a slow line the reader may have typed before this code arrived.
		const request = { ...asked, query: tidyQuery(input.value) || asked.query };
		writeAddress(request);
		panel.show(request);
	}
}

/** Keeps the search in the address without a new step in the history for every letter. */
function writeAddress(request: SearchRequest): void {
	history.replaceState(history.state, '', location.pathname + formatSearchParams(request));
}

customElements.define('bpo-search', BpoSearch);
