import { button, h } from '../../platform/h.ts';
import { words } from '../../strings/charts.ts';
import { receiptWords } from '../../strings/receipts.ts';
import type { ReceiptTarget } from './receipts.ts';

/** Opens the receipt of one value: what it is, where it comes from, and its limit. */
export function openReceipt(cell: HTMLElement, { measures, edition, base }: ReceiptTarget): void {
	const [country = '', year = '', indicator = ''] = (cell.dataset.of ?? '').split('.');
	const facts = measures.find((measure) => measure.id === indicator);
	if (!facts) return;
	const id = 'receipt-heading';
	const heading = h('h2', { id }, `${cell.dataset.name ?? nameOf(cell)}, ${year}`);
	const list = h('dl');
	const say = (name: string, text: string, link?: string) => {
		if (text === '') return;
		const value = link === undefined ? text : h('a', { href: link }, text);
		list.append(h('dt', {}, name), h('dd', {}, value));
	};
	const page = `${base}data/${indicator}/#c-${country}`;
	say(receiptWords.measure, facts.name, page);
	say(receiptWords.value, (cell.querySelector('.value') ?? cell).textContent.trim());
	say(receiptWords.stored, cell.dataset.v ?? cell.closest('tr')?.dataset.v ?? '');
	say(receiptWords.unit, facts.unit.name);
	say(receiptWords.year, year);
	const others = otherCells(cell);
	for (const [name, text] of others) say(name, text);
	// A row that tells the kind of its own figure is more exact than the measure.
	const told = others.some(([name]) => name === receiptWords.quality);
	if (!told) say(receiptWords.quality, words.quality[facts.quality]);
	say(words.source, facts.source);
	say(receiptWords.edition, edition);
	say(receiptWords.licence, facts.licence);
	say(receiptWords.limit, facts.caveat);
	say(receiptWords.limit, cell.dataset.limit ?? '');
	say(receiptWords.all, receiptWords.allValues, page);
	const close = button(receiptWords.close, 'btn', () => dialog.close());
	const dialog = h('dialog', { class: 'receipt', 'aria-labelledby': id }, heading, list, close);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

function nameOf(cell: Element): string {
	return cell.closest('tr')?.querySelector('th')?.textContent.trim() ?? '';
}

/** What the row says in words beside its values, each under the name of its column. */
function otherCells(cell: HTMLElement): [name: string, text: string][] {
	// Where a cell names its place itself, the rest of the row is about others.
	const row = cell.dataset.name === undefined ? cell.closest('tr') : null;
	const names = [...(cell.closest('table')?.querySelectorAll('thead th') ?? [])];
	return [...(row?.cells ?? [])].flatMap((other, index): [string, string][] => {
		const isText = other.tagName === 'TD' && other !== cell && other.dataset.of === undefined;
		const text = other.textContent.trim();
		return isText && text !== '' && !/^\d{4}$/.test(text)
			? [[names[index]?.textContent.trim() ?? '', text]]
			: [];
	});
}
