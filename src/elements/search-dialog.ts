import { SearchDialog } from '../search/dialog.ts';

let dialog: SearchDialog | undefined;

/**
 * Opens the search: the dialog over the page, or, where the page is the search itself, its field.
 * The dialog is built on first use and kept, so that a second opening shows the last search.
 */
export function openSearch(): void {
	const field = document.querySelector<HTMLInputElement>('bpo-search input[name="q"]');
	if (field) {
		field.focus();
		field.select();
		return;
	}
	dialog ??= new SearchDialog();
	dialog.open();
}
