import { loadStyles } from '../platform/load.ts';
import searchStyles from '../styles/search.css?url';
import { SearchDialog } from '../search/dialog.ts';

let dialog: SearchDialog | undefined;

/**
 * Opens the search: the dialog over the page, or, where the page is the search itself, its field.
 * The dialog is built on first use and kept, so that a second opening shows the last search.
 */
export async function openSearch(): Promise<void> {
	const field = document.querySelector<HTMLInputElement>('bpo-search input[name="q"]');
	if (field) {
		field.focus();
		field.select();
		return;
	}
	await loadStyles(searchStyles);
	dialog ??= new SearchDialog();
	dialog.open();
}
