import type { SaidFacts } from '../shared/measure.ts';

export interface ReceiptTarget {
	/** Holds the table; another one may stand there later. */
	host: HTMLElement;
	measures: readonly SaidFacts[];
	/** Data edition of the values. */
	edition: string;
	/** Address of the atlas, with a slash at the end. */
	base: string;
	signal: AbortSignal;
}

/** Gives every value of a table its receipt: the cell becomes a button that opens it. */
export function bindReceipts(target: ReceiptTarget): void {
	for (const cell of target.host.querySelectorAll<HTMLElement>('td[data-of]')) {
		if (cell.querySelector('button')) continue;
		// Beside its value a cell may hold a year or a note, which are no part of the button.
		const shown = cell.querySelector('[data-value]') ?? cell;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'value';
		button.append(...shown.childNodes);
		button.setAttribute('aria-haspopup', 'dialog');
		button.addEventListener('click', () => open(cell, target), { signal: target.signal });
		shown.append(button);
	}
}

/** Opens the receipt of the first value in the row of a mark. Returns whether there is one. */
export function openReceiptOf(key: string, target: ReceiptTarget): boolean {
	const row = target.host.querySelector(`tr[data-k="${CSS.escape(key)}"]`);
	const cell = row?.querySelector<HTMLElement>('td[data-of]');
	if (!cell) return false;
	open(cell, target);
	return true;
}

/** The dialog's code comes with the first receipt that a reader opens. */
function open(cell: HTMLElement, target: ReceiptTarget): void {
	import('./receipt-dialog.ts').then(
		({ openReceipt }) => openReceipt(cell, target),
		() => undefined,
	);
}
