import type { CalculatedAnswer } from '../methods/calculated-answer.ts';
import { searchStrings as strings } from '../strings/search.ts';
import { h } from '../platform/h.ts';

/** What was calculated from the words of a query, with a link to the filled-in calculator. */
export function answerView(answer: CalculatedAnswer, base: string): HTMLElement {
	const { method, path, given, results, problems } = answer;
	const numbers = given.map(({ label, text }) => `${label} ${text}`).join(', ');
	return h(
		'section',
		{ class: 'search-answer', 'aria-label': strings.calculated },
		h('p', { class: 'search-kind' }, strings.calculated),
		h('h3', {}, h('a', { href: base + path.slice(1) }, strings.methods[method])),
		...results.map(({ label, text }) =>
			h('p', {}, h('b', { class: 'search-number' }, text), ` ${label}`),
		),
		...problems.map((problem) => h('p', {}, problem)),
		h('p', { class: 'note' }, `${strings.given(numbers)} ${strings.seeCalculator}`),
	);
}

/** The answer as it is read out. */
export function answerSentence({ results, problems }: CalculatedAnswer): string {
	return [...results.map(({ label, text }) => `${label}: ${text}.`), ...problems].join(' ');
}
