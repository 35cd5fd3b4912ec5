import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import { element, escape } from '../../../charts/shared/markup.ts';
import type { Report } from '../../../methods/working-hours/report.ts';
import { sentencesOf, warningsOf } from '../../../methods/working-hours/sentences.ts';
import { tablesOf } from '../../../methods/working-hours/tables.ts';

/** The answers of a report as markup: sentences, doubts, the first table, the other tables. */
export interface AnswersHtml {
	words: string;
	doubts: string;
	table: string;
	more: string;
}

/** Writes the answers; build and browser show the same. */
export function answersHtml(report: Report): AnswersHtml {
	const list = (sentences: readonly string[]) =>
		sentences.map((sentence) => element('li', {}, escape(sentence))).join('');
	const [first = '', ...others] = tablesOf(report).map((table) =>
		element(
			'div',
			{ class: 'scroll-x', role: 'region', 'aria-label': table.caption, tabindex: 0 },
			chartTableHtml(table),
		),
	);
	return {
		words: list(sentencesOf(report)),
		doubts: list(warningsOf(report)),
		table: first,
		more: others.join(''),
	};
}
