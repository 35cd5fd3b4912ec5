import { site } from '../../site.ts';
import { fileWords as words } from '../../strings/questions.ts';
import type { BankItem } from './bank-item.ts';
import { generalFeedback, html } from './markup.ts';
import { exactNumber } from './numbers.ts';
import { plainText } from './plain-text.ts';
import { shownOptions, shownSteps } from './shown-order.ts';
import { shareOfRight } from './weights.ts';

/**
 * Questions as GIFT, the plain text format of Moodle. Ids, Bloom levels and sections stand in
 * comments that Moodle reads; an ordering question becomes a matching one, because GIFT has no
 * other form for it.
 *
 * Source of the syntax: Moodle, question/format/gift; the grammar of gift-pegjs 1.0.2.
 */
export function toGift(items: readonly BankItem[]): string {
	let category = '';
	const blocks = items.flatMap((entry) => {
		const name = categoryOf(entry);
		const change = name === category ? [] : [`$CATEGORY: ${name}`];
		category = name;
		return [...change, question(entry)];
	});
	return blocks.map((block) => `${block}\n\n`).join('');
}

/** The folder of an article in the question bank of Moodle, with a slash between levels. */
export function categoryOf({ article, part }: BankItem): string {
	return [site.name, `${part.roman} ${part.title}`, article.title]
		.map((level) => plainText(level).replaceAll('/', '//'))
		.join('/');
}

function question(entry: BankItem): string {
	const { item, section } = entry;
	return [
		`// [id:${item.id}] [tag:${item.bloom}] [tag:${section.id}]`,
		`::${escaped(item.id)}::[html]${stem(entry)} {${answers(entry)}`,
		`\t####${escaped(generalFeedback(entry))}`,
		'}',
	].join('\n');
}

function stem({ item }: BankItem): string {
	const task = {
		single: '',
		multiple: ` ${words.chooseAll}`,
		numeric: item.kind === 'numeric' ? ` ${words.giveNumber(plainText(item.unit))}` : '',
		ordering: ` ${words.matchPlaces}`,
	}[item.kind];
	return `${escaped('<p>')}${rich(item.prompt + task)}${escaped('</p>')}`;
}

function answers({ item }: BankItem): string {
	switch (item.kind) {
		case 'single':
			return shownOptions(item)
				.map(({ text, why, correct }) => `\n\t${correct ? '=' : '~'}${rich(text)}#${rich(why)}`)
				.join('');
		case 'multiple': {
			const share = shareOfRight(item.options.filter(({ correct }) => correct).length);
			return shownOptions(item)
				.map(
					({ text, why, correct }) =>
						`\n\t~%${correct ? share : '-100'}%${rich(text)}#${rich(why)}`,
				)
				.join('');
		}
		case 'numeric': {
			const slips = item.slips.map(
				(slip) => `\n\t=%0%${range(slip.value, slip.tolerance)}#${rich(slip.why)}`,
			);
			return `#\n\t=${range(item.answer, item.tolerance)}#${rich(words.right)}${slips.join('')}`;
		}
		case 'ordering':
			return shownSteps(item)
				.map(({ text, place }) => `\n\t=${rich(text)} -> ${place}`)
				.join('');
	}
}

function range(value: number, tolerance: number): string {
	return `${exactNumber(value)}:${exactNumber(tolerance)}`;
}

/** A text as HTML in GIFT. A first sign that would begin a weight or a format is written by number. */
function rich(text: string): string {
	return escaped(html(text).replace(/^[%[]/, (sign) => `&#${sign.charCodeAt(0)};`));
}

/** Text with the signs that GIFT would read as syntax made harmless. */
function escaped(text: string): string {
	return text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}
