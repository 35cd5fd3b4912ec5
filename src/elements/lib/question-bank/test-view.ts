import { button, h } from '../../../platform/h.ts';
import { bankWords as words } from '../../../strings/question-bank.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';
import { fileButtons } from './file-buttons.ts';
import { Sheet } from './sheet.ts';

/** What a test reports to the page around it. */
export interface TestActs {
	/** Told what the reader changes, to keep it in the address. */
	changed: (change: { title?: string; key?: boolean; items?: readonly string[] }) => void;
	back: () => void;
}

interface Options extends TestActs {
	title: string;
	key: boolean;
}

const LONGEST_TITLE = 80;

/** The chosen questions as a test: controls, the paper to print, and its answer key. */
export function testView(
	entries: readonly BankItem[],
	{ title, key, changed, back }: Options,
): HTMLElement {
	const heading = h('h3', { class: 'paper-title' }, title || words.defaultTitle);
	const said = h('p', { class: 'note', role: 'status' });
	const say = (text: string) => {
		said.textContent = text;
	};
	const sheet = new Sheet(entries, { heading, key, say, moved: (items) => changed({ items }) });
	const name = h('input', {
		class: 'field',
		id: 'test-title',
		maxlength: LONGEST_TITLE,
		autocomplete: 'off',
		value: title,
	});
	name.addEventListener('input', () => {
		heading.textContent = name.value.trim() || words.defaultTitle;
		changed({ title: name.value });
	});
	const keyBox = h('input', { type: 'checkbox', id: 'test-key', checked: key });
	keyBox.addEventListener('change', () => {
		sheet.showKey(keyBox.checked);
		changed({ key: keyBox.checked });
	});
	return h(
		'section',
		{ class: 'test', 'aria-labelledby': 'test-h' },
		h(
			'div',
			{ class: 'test-controls ui' },
			button(words.back, 'act', back),
			h('h2', { id: 'test-h', tabindex: '-1' }, words.test),
			h(
				'div',
				{ class: 'test-fields' },
				h('div', {}, h('label', { for: 'test-title' }, words.titleLabel), name),
				h('label', { class: 'check' }, keyBox, words.withKey),
				button(words.print, 'btn btn-main', () => window.print()),
			),
			h('h3', { class: 'label' }, words.files),
			fileButtons(
				() => sheet.order,
				() => name.value.trim() || words.defaultTitle,
				() => say(words.fileFailed),
			),
			said,
			...(entries.length > 1 ? [h('p', { class: 'note' }, words.order)] : []),
			h('p', { class: 'note' }, words.open),
		),
		sheet.element,
	);
}
