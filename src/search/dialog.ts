import { h } from '../platform/h.ts';
import { icon } from './dom.ts';
import { SearchPanel } from './panel.ts';
import { emptyRequest, formatSearchParams, type SearchRequest } from './params.ts';
import { tidyQuery } from './query.ts';
import { siteOfPage } from './site-of-page.ts';
import { setSlashOpensSearch, slashOpensSearch } from './shortcut.ts';
import { searchStrings as strings } from '../strings/search.ts';

const LENS = 'M12.5 7.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0Zm-1 4 4.5 4.5';
const CROSS = 'm4 4 10 10M14 4 4 14';

/**
 * The search over the page: a native modal dialog, which keeps the focus inside, closes on Escape
 * and returns the focus to where it was.
 */
export class SearchDialog {
	readonly #input = h('input', {
		type: 'search',
		id: 'search-dialog-q',
		name: 'q',
		'aria-label': strings.search,
		placeholder: strings.placeholder,
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		maxlength: '200',
		enterkeyhint: 'search',
	});
	readonly #asPage: HTMLAnchorElement;
	readonly #panel: SearchPanel;
	readonly #dialog: HTMLDialogElement;

	constructor() {
		const site = siteOfPage();
		const page = `${site.base}search/`;
		this.#asPage = h('a', { class: 'act', href: page }, strings.asPage);
		const follow = (request: SearchRequest): void => {
			this.#asPage.href = page + formatSearchParams(request);
		};
		this.#panel = new SearchPanel({
			input: this.#input,
			site,
			onRequest: follow,
			announceEnd: strings.enterOpens,
		});
		// Who types and follows the link at once means what stands in the field, not what was looked up.
		this.#input.addEventListener('input', () =>
			follow({ ...this.#panel.request, query: tidyQuery(this.#input.value) }),
		);
		this.#dialog = this.#build(page);
		document.body.append(this.#dialog);
		this.#panel.show(emptyRequest());
	}

	/** Shows the dialog with the last search in it, its text selected. */
	open(): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		// The list of last searches may have grown since.
		if (this.#input.value === '') this.#panel.show(emptyRequest());
		this.#input.focus();
		this.#input.select();
	}

	#build(page: string): HTMLDialogElement {
		const close = h(
			'button',
			{ type: 'button', class: 'iconbtn', 'aria-label': strings.close },
			icon(CROSS),
		);
		const form = h(
			'form',
			{ class: 'search-field', role: 'search', action: page },
			icon(LENS),
			this.#input,
			close,
		);
		const foot = h(
			'div',
			{ class: 'search-foot note' },
			...keyHints(),
			shortcutSwitch(),
			this.#asPage,
		);
		const dialog = h(
			'dialog',
			{ class: 'search-dialog', 'aria-label': strings.search },
			form,
			this.#panel.element,
			foot,
		);
		close.addEventListener('click', () => dialog.close());
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const first = this.#panel.firstResult;
			if (first) first.click();
			else this.#panel.submit();
		});
		dialog.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') {
				// In a search field the browser would only clear the text.
				event.preventDefault();
				dialog.close();
			} else this.#panel.handleKey(event);
		});
		dialog.addEventListener('click', (event) => {
			const isLink = event.target instanceof Element && event.target.closest('a') !== null;
			const leaves = isLink && !event.defaultPrevented && !event.ctrlKey && !event.metaKey;
			// A press on the backdrop arrives at the dialog itself; a followed link may stay on this page.
			if (event.target === dialog || leaves) dialog.close();
		});
		return dialog;
	}
}

/** The check box for the key "/". */
function shortcutSwitch(): HTMLElement {
	const box = h('input', { type: 'checkbox' });
	box.checked = slashOpensSearch();
	box.addEventListener('change', () => setSlashOpensSearch(box.checked));
	return h('label', { class: 'check' }, box, strings.slash);
}

/** What the keys do, for readers who see them; the field and the links say it to others. */
function keyHints(): HTMLElement[] {
	const { move, open, close } = strings.keys;
	const hint = (keys: string[], action: string): HTMLElement =>
		h('span', { class: 'search-keys' }, ...keys.map((key) => h('kbd', {}, key)), ` ${action}`);
	return [hint(['↑', '↓'], move), hint(['Enter'], open), hint(['Esc'], close)];
}
