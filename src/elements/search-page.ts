import { SearchPanel } from '../search/panel.ts';
import { formatSearchParams, parseSearchParams } from '../search/params.ts';
import { siteOfPage } from '../search/site-of-page.ts';

/**
 * The search as a page. Its form is a plain GET form, so the address holds the whole search and
 * reload, back and bookmarks work; the script answers in place instead of loading the page again.
 */
class BpoSearch extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		const form = this.querySelector('form');
		const input = this.querySelector<HTMLInputElement>('input[name="q"]');
		if (!form || !input) return;
		this.#life = new AbortController();
		const { signal } = this.#life;
		const panel = new SearchPanel({
			input,
			site: siteOfPage(),
			onRequest: (request) => {
				history.replaceState(history.state, '', location.pathname + formatSearchParams(request));
			},
		});
		this.querySelector('[data-before-search]')?.replaceWith(panel.element);
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				panel.submit();
			},
			{ signal },
		);
		this.addEventListener('keydown', (event) => panel.handleKey(event), { signal });
		panel.show(parseSearchParams(location.search));
		addEventListener('popstate', () => panel.show(parseSearchParams(location.search)), { signal });
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}
}

customElements.define('bpo-search', BpoSearch);
