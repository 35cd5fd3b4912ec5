import { site } from '../../site.ts';
import { fileWords as words } from '../../strings/questions.ts';
import type { BankItem } from './bank-item.ts';
import { html, paragraphs, teachingNote } from './markup.ts';
import { shownNumber } from './numbers.ts';
import { plainText } from './plain-text.ts';
import { letter, shownOptions, shownSteps } from './shown-order.ts';

/**
 * Questions as cards for Anki: a text file with tabs. The guid column holds the permanent ids, so
 * that a second import updates cards and doubles none.
 *
 * Source of the header lines: Anki manual, "Text files".
 */
export function toAnki(items: readonly BankItem[]): string {
	const head = [
		'#separator:tab',
		'#html:true',
		'#columns:guid\tdeck\tfront\tback\ttags',
		'#guid column:1',
		'#deck column:2',
		'#tags column:5',
		'#notetype:Basic',
	];
	const rows = items.map((entry) =>
		[entry.item.id, deckOf(entry), front(entry), back(entry), tagsOf(entry)].map(cell).join('\t'),
	);
	return `${[...head, ...rows].join('\n')}\n`;
}

/** Quotes a cell: markup of cards holds quotation marks, which Anki reads as in CSV. */
function cell(text: string): string {
	return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function deckOf({ article, part }: BankItem): string {
	return [site.name, `${part.roman} ${part.title}`, article.title]
		.map((level) => plainText(level).replace(/:{2,}/g, ':'))
		.join('::');
}

function tagsOf({ item, section }: BankItem): string {
	return ['bpo-atlas', item.bloom, section.id].join(' ');
}

function lettered(texts: readonly string[]): string {
	const rows = texts.map((text, index) => `<li>${letter(index)}. ${html(text)}</li>`);
	return `<ul style="list-style:none">${rows.join('')}</ul>`;
}

function front({ item }: BankItem): string {
	switch (item.kind) {
		case 'single':
			return (
				paragraphs(item.prompt, words.chooseOne) +
				lettered(shownOptions(item).map(({ text }) => text))
			);
		case 'multiple':
			return (
				paragraphs(item.prompt, words.chooseAll) +
				lettered(shownOptions(item).map(({ text }) => text))
			);
		case 'numeric':
			return paragraphs(item.prompt, words.giveNumber(item.unit));
		case 'ordering':
			return (
				paragraphs(item.prompt, words.inOrder) + lettered(shownSteps(item).map(({ text }) => text))
			);
	}
}

function back(entry: BankItem): string {
	return solution(entry) + teachingNote(entry);
}

function solution({ item }: BankItem): string {
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return shownOptions(item)
				.map(({ text, why, correct }, index) => {
					const verdict = correct ? words.fits : words.doesNotFit;
					return `<p><b>${letter(index)}. ${html(text)}</b><br>${verdict} ${html(why)}</p>`;
				})
				.join('');
		case 'numeric':
			return [
				`<p><b>${html(shownNumber(item.answer, item.unit))}</b> ${html(item.why)}</p>`,
				...item.slips.map(
					({ value, why }) =>
						`<p>${html(words.ifYouGot(shownNumber(value, item.unit)))} ${html(why)}</p>`,
				),
			].join('');
		case 'ordering':
			return `<ol>${item.steps.map(({ text, why }) => `<li><b>${html(text)}</b> ${html(why)}</li>`).join('')}</ol>`;
	}
}
