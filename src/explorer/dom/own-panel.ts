import { ownWords as words } from '../../strings/explorer-own.ts';
import { readStored, store } from '../../platform/storage.ts';
import { readOwnColumn, type OwnColumn } from '../own-column.ts';
import { readColumn, STORED_AS, writeColumn } from '../stored-column.ts';
import { h } from '../../platform/h.ts';

interface Target {
	panel: HTMLElement;
	placeOf: (text: string) => string | undefined;
	codes: ReadonlySet<string>;
	/** A column is there, or is gone. `chosen` when the reader just brought it. */
	changed: (column: OwnColumn | undefined, chosen: boolean) => void;
	signal: AbortSignal;
}

/** Bad lines that are listed by name; the rest is counted. */
const MOST_LISTED = 20;

/** Takes a reader's numbers from a file or a text. Everything stays in this browser. */
export function bindOwnPanel({ panel, placeOf, codes, changed, signal }: Target): void {
	const find = (name: string) => panel.querySelector<HTMLElement>(`[data-own="${name}"]`);
	const text = panel.querySelector<HTMLTextAreaElement>('textarea[data-own="text"]');
	const file = panel.querySelector<HTMLInputElement>('input[data-own="file"]');
	const keep = panel.querySelector<HTMLInputElement>('input[data-own="keep"]');
	const result = find('result');
	const bad = find('bad');
	const use = find('use');
	const remove = find('remove');
	if (!text || !file || !keep || !result || !bad || !use || !remove) return;
	let column: OwnColumn | undefined;

	const keepOrForget = () => {
		if (!keep.checked || !column) {
			store(STORED_AS, null);
			return;
		}
		const kept = store(STORED_AS, writeColumn(column));
		keep.checked = kept;
		result.textContent = kept ? words.kept : words.notKept;
	};
	const read = (content: string) => {
		const read = readOwnColumn(content, placeOf);
		const places = new Set(read.values.map(({ country }) => country)).size;
		result.textContent = words.read(read.values.length, places);
		const more = read.bad.length - MOST_LISTED;
		bad.replaceChildren(
			...read.bad
				.slice(0, MOST_LISTED)
				.map(({ line, reason }) => h('li', {}, words.line(line, reason))),
			...(more > 0 ? [h('li', {}, words.more(more))] : []),
		);
		if (read.values.length === 0) return;
		column = read;
		remove.hidden = false;
		if (keep.checked) keepOrForget();
		changed(column, true);
	};

	use.addEventListener('click', () => read(text.value), { signal });
	file.addEventListener(
		'change',
		() => {
			file.files?.[0]?.text().then(read, () => (result.textContent = words.unreadable));
		},
		{ signal },
	);
	keep.addEventListener('change', keepOrForget, { signal });
	remove.addEventListener(
		'click',
		() => {
			column = undefined;
			keep.checked = false;
			keepOrForget();
			bad.replaceChildren();
			text.value = '';
			file.value = '';
			remove.hidden = true;
			result.textContent = words.removed;
			changed(undefined, false);
		},
		{ signal },
	);

	const stored = readColumn(readStored(STORED_AS), codes);
	if (!stored) return;
	column = stored;
	keep.checked = true;
	remove.hidden = false;
	changed(stored, false);
}
