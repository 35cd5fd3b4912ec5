import { fileWords as words } from '../../strings/questions.ts';
import type { BankItem } from './bank-item.ts';
import { categoryOf } from './gift.ts';
import { generalFeedback, html, paragraphs } from './markup.ts';
import { exactNumber } from './numbers.ts';
import { shownOptions, shownSteps } from './shown-order.ts';
import { shareOfRight } from './weights.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

/**
 * Questions as Moodle XML. The id number is the permanent id of the question, so that a second
 * import can be matched; tags hold the Bloom level and the section.
 *
 * Source of the format: Moodle, question/format/xml.
 */
export function toMoodleXml(items: readonly BankItem[]): string {
	let category = '';
	const questions = items.flatMap((entry) => {
		const name = categoryOf(entry);
		const change = name === category ? [] : [categoryElement(name)];
		category = name;
		return [...change, question(entry)];
	});
	return `${XML_HEAD}\n<quiz>\n${questions.map((text) => `${text}\n`).join('')}</quiz>\n`;
}

function categoryElement(name: string): string {
	return element(
		'question',
		{ type: 'category' },
		element('category', {}, textElement('text', `$course$/top/${name}`)),
	);
}

const types = {
	single: 'multichoice',
	multiple: 'multichoice',
	numeric: 'numerical',
	ordering: 'matching',
} as const;

function question(entry: BankItem): string {
	const { item, section } = entry;
	const tags = [item.bloom, section.id].map((tag) => element('tag', {}, textElement('text', tag)));
	return element(
		'question',
		{ type: types[item.kind] },
		'\n',
		lines([
			element('name', {}, textElement('text', item.id)),
			htmlElement('questiontext', paragraphs(item.prompt, ...tasks(entry))),
			htmlElement('generalfeedback', generalFeedback(entry)),
			textElement('defaultgrade', '1'),
			textElement('penalty', '0.3333333'),
			textElement('hidden', '0'),
			textElement('idnumber', item.id),
			...answers(entry),
			element('tags', {}, ...tags),
		]),
	);
}

function lines(parts: readonly string[]): string {
	return parts.map((part) => `${part}\n`).join('');
}

function tasks({ item }: BankItem): string[] {
	if (item.kind === 'multiple') return [words.chooseAll];
	if (item.kind === 'numeric') return [words.giveNumber(item.unit)];
	return item.kind === 'ordering' ? [words.matchPlaces] : [];
}

function htmlElement(name: string, markup: string): string {
	return element(name, { format: 'html' }, textElement('text', markup));
}

function answers({ item }: BankItem): string[] {
	switch (item.kind) {
		case 'single':
		case 'multiple': {
			const isSingle = item.kind === 'single';
			const right = shareOfRight(item.options.filter(({ correct }) => correct).length);
			return [
				textElement('single', String(isSingle)),
				textElement('shuffleanswers', 'true'),
				textElement('answernumbering', 'ABCD'),
				...shownOptions(item).map(({ text, why, correct }) =>
					element(
						'answer',
						{ fraction: correct ? right : isSingle ? '0' : '-100', format: 'html' },
						textElement('text', html(text)),
						htmlElement('feedback', html(why)),
					),
				),
			];
		}
		case 'numeric':
			return [
				numberAnswer('100', item.answer, item.tolerance, words.right),
				...item.slips.map(({ value, tolerance, why }) => numberAnswer('0', value, tolerance, why)),
				textElement('unitgradingtype', '0'),
				textElement('unitpenalty', '0.1'),
				textElement('showunits', '3'),
				textElement('unitsleft', '0'),
			];
		case 'ordering':
			return [
				textElement('shuffleanswers', 'true'),
				...shownSteps(item).map(({ text, place }) =>
					element(
						'subquestion',
						{ format: 'html' },
						textElement('text', html(text)),
						element('answer', {}, textElement('text', String(place))),
					),
				),
			];
	}
}

function numberAnswer(fraction: string, value: number, tolerance: number, why: string): string {
	return element(
		'answer',
		{ fraction, format: 'moodle_auto_format' },
		textElement('text', exactNumber(value)),
		htmlElement('feedback', html(why)),
		textElement('tolerance', exactNumber(tolerance)),
	);
}
