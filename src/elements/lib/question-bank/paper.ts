import { h } from '../../../platform/h.ts';
import type { QuizItem } from '../../../schemas/quiz.ts';
import { site } from '../../../site.ts';
import { bankWords as words } from '../../../strings/question-bank.ts';
import { fileWords } from '../../../strings/questions.ts';
import { keyLine } from '../../../teach/questions/answer-key.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';
import { letter, shownOptions, shownSteps } from '../../../teach/questions/shown-order.ts';

/** The questions as they are printed, with lines for the answers. */
export function paper(entries: readonly BankItem[]): HTMLElement[] {
	const line = (name: string) => h('span', { class: 'paper-line' }, `${name}:`);
	return [
		h('p', { class: 'note' }, words.paperHead(entries.length)),
		h('p', { class: 'paper-head' }, line(words.nameLine), line(words.dateLine)),
		h('ol', { class: 'paper-items' }, ...entries.map(({ item }) => question(item))),
		h('p', { class: 'note' }, words.licence(site.name, site.licence.name)),
	];
}

function question(item: QuizItem): HTMLElement {
	return h('li', { 'data-paper': item.id }, h('p', {}, item.prompt), ...places(item));
}

function places(item: QuizItem): HTMLElement[] {
	const task = (text: string) => h('p', { class: 'note' }, text);
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return [
				task(item.kind === 'single' ? fileWords.chooseOne : fileWords.chooseAll),
				lettered(shownOptions(item).map(({ text }) => text)),
			];
		case 'numeric':
			return [h('p', { class: 'paper-answer' }, h('span', {}, words.answerLine), ` ${item.unit}`)];
		case 'ordering':
			return [
				lettered(shownSteps(item).map(({ text }) => text)),
				h('p', { class: 'paper-answer' }, h('span', {}, words.places)),
			];
	}
}

function lettered(texts: readonly string[]): HTMLElement {
	const rows = texts.map((text, index) =>
		h('li', {}, h('b', {}, `${letter(index)}.`), h('span', {}, text)),
	);
	return h('ul', { class: 'paper-options' }, ...rows);
}

/** The answers, each with its reason and the section that teaches it; a sheet of its own in print. */
export function answerKey(entries: readonly BankItem[]): HTMLElement {
	const rows = entries.map(({ item, section }) => {
		const { answer, why } = keyLine(item);
		return h(
			'li',
			{},
			h('p', {}, h('b', {}, answer), ` ${why}`),
			h(
				'p',
				{ class: 'note' },
				`${words.taughtIn} `,
				h('a', { href: new URL(section.url).pathname }, section.title),
			),
		);
	});
	return h(
		'section',
		{ class: 'paper-key', 'aria-labelledby': 'key-h' },
		h('h3', { id: 'key-h' }, words.answerKey),
		h('ol', { class: 'paper-items' }, ...rows),
	);
}
