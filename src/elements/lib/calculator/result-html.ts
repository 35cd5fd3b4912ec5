import { element as markup, escape } from '../../../charts/shared/markup.ts';
import { mainOutputs } from '../../../methods/main-outputs.ts';
import type { Output, OutputTable, Result } from '../../../methods/method.ts';
import { calculatorWords as words } from '../../../strings/methods.ts';

/** The parts of a result in the order in which they stand on the page. */
export type ResultPart = 'answer' | 'outputs' | 'doubts' | 'words' | 'tables';

/** An element; the HTML parser would leave one without content open. */
function element(name: string, attributes: Parameters<typeof markup>[1], content: string): string {
	return markup(name, attributes, content || ' ');
}

/** A table with more rows than this is folded: its caption stays. */
const MOST_ROWS = 12;

/**
 * A result as markup, by part; a part with nothing in it is empty. Build and browser write the same,
 * so the page reads alike before and after its script.
 */
export function resultHtml(result: Result): Record<ResultPart, string> {
	const { outputs, sentences, warnings, tables } = result;
	const others = outputs.filter(({ main }) => !main);
	return {
		answer: mainOutputs(result).map(answerHtml).join(''),
		outputs: others.length === 0 ? '' : element('dl', {}, others.map(outputHtml).join('')),
		words: listHtml(words.inWords, sentences),
		doubts: listHtml(words.doubts, warnings),
		tables: tables.map(tableHtml).join(''),
	};
}

function answerHtml({ label, text, note }: Output): string {
	return element(
		'div',
		{ class: 'calc-answer' },
		element('p', { class: 'label' }, escape(label)) +
			element('p', { class: 'calc-value' }, escape(text)) +
			noteHtml('p', note),
	);
}

function outputHtml({ label, text, note }: Output): string {
	return element(
		'div',
		{},
		element('dt', {}, escape(label)) +
			element('dd', {}, element('b', {}, escape(text)) + noteHtml('span', note)),
	);
}

function noteHtml(tag: string, note: string | undefined): string {
	return note === undefined ? '' : element(tag, { class: 'note' }, escape(note));
}

function listHtml(heading: string, sentences: readonly string[]): string {
	if (sentences.length === 0) return '';
	const items = sentences.map((sentence) => element('li', {}, escape(sentence))).join('');
	return element('h3', {}, escape(heading)) + element('ul', {}, items);
}

function tableHtml({ caption, columns, rows }: OutputTable): string {
	const head = columns
		.map(({ name, numeric }) =>
			element('th', { scope: 'col', class: numeric ? undefined : 'calc-text' }, escape(name)),
		)
		.join('');
	const body = rows
		.map(({ heading, cells, marked }) => {
			const row = cells.map(({ text }, index) =>
				element(
					'td',
					{ class: columns[index + 1]?.numeric ? undefined : 'calc-text' },
					escape(text),
				),
			);
			return element(
				'tr',
				{ class: marked ? 'marked' : undefined },
				element('th', { scope: 'row' }, escape(heading)) + row.join(''),
			);
		})
		.join('');
	const folded = rows.length > MOST_ROWS;
	const table = element(
		'table',
		{ class: 'data' },
		element('caption', { class: folded ? 'vh' : undefined }, escape(caption)) +
			element('thead', {}, element('tr', {}, head)) +
			element('tbody', {}, body),
	);
	const frame = element(
		'div',
		{ class: 'scroll-x', tabindex: '0', role: 'group', 'aria-label': caption },
		table,
	);
	if (!folded) return frame;
	return element(
		'details',
		{ class: 'fig-fold' },
		element('summary', {}, escape(words.folded(caption, rows.length))) + frame,
	);
}
