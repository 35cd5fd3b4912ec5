import { words } from '../../strings/charts.ts';
import type { Mark } from '../chart-type.ts';
import { CursorControl } from '../shared/cursor-control.ts';
import { parseFacts } from './facts.ts';
import { upgradeTabs } from '../shared/tabs.ts';
import { addKeys } from './add-keys.ts';
import { addTargets } from './add-targets.ts';
import { showOlderLink, withEdition } from './edition.ts';
import { marksOfPage } from './marks-of-page.ts';
import { nameReceipts } from './receipt-place.ts';
import { bindReceipts, openReceiptOf } from './receipts.ts';
import { tableOfPage } from './table-of-page.ts';
import { bindTakeAlong, wordsIn } from './take-along.ts';
import { addVoice } from './voice.ts';

/**
 * Upgrades a finished figure: the page's own nodes get tabs, a cursor, receipts, downloads and a
 * link. Everything is read back from the page. Returns a function that takes the listeners off.
 */
export function upgradeFigure(host: HTMLElement): () => void {
	const find = (selector: string) => host.querySelector<HTMLElement>(selector);
	const [figure, plot, copy, tabs] = [
		find('figure'),
		find('[data-plot]'),
		find('[data-copy]'),
		find('.tabs'),
	];
	const table = host.querySelector<HTMLTableElement>('[data-table] table');
	const details = host.querySelector<HTMLDetailsElement>('[data-download]');
	if (!figure || !plot || !copy || !tabs || !table || !details) {
		return () => undefined;
	}
	const listening = new AbortController();
	const { signal } = listening;
	const { help, status, notice } = addVoice(
		plot,
		words.cursorHelp(words.mark, words.enterOpens),
		signal,
	);
	const measures = parseFacts(host.dataset.measures);
	const edition = host.dataset.edition ?? '';
	const failed = (sentence: string) => {
		notice.textContent = sentence;
		notice.hidden = false;
	};
	let marks: Mark[][] | undefined;
	const receipts = {
		host: table,
		measures,
		edition,
		base: document.body.dataset.base ?? '/',
		signal,
	};

	showOlderLink(notice, { figure: figure.id, edition });
	upgradeTabs(tabs, signal);
	addKeys(plot, table);
	addTargets(plot, table);
	nameReceipts(table);
	bindReceipts(receipts);
	new CursorControl({
		plot,
		status,
		helpId: help.id,
		marks: () => (marks ??= marksOfPage(plot, table)),
		activate: ({ key }) => void openReceiptOf(key, receipts),
		signal,
	});
	bindTakeAlong({
		figure,
		plot,
		details,
		copy,
		status,
		edition,
		link: () => withEdition(`${location.origin}${location.pathname}#${figure.id}`, edition),
		shown: () => ({
			subtitle: wordsIn(figure, '.fig-sub'),
			notes: [...host.querySelectorAll('[data-note]')].map((note) => note.textContent.trim()),
			table: tableOfPage(table),
			measures,
		}),
		failed,
		signal,
	});
	return () => listening.abort();
}
