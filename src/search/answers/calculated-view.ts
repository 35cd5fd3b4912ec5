import type { CalculatedAnswer } from '../../methods/calculated-answer.ts';
import { h } from '../../platform/h.ts';
import { calculatedWords as words } from '../../strings/search-answers.ts';
import type { DirectView } from './direct-view.ts';

/** What was calculated from the words of a query, with a link to the filled-in calculator. */
export function calculatedView(answer: CalculatedAnswer, base: string): DirectView {
	const { method, path, given, results, problems } = answer;
	const title = words.methods[method];
	const numbers = given.map(({ label, text }) => `${label} ${text}`).join(', ');
	const element = h(
		'section',
		{ class: 'search-answer', 'aria-label': words.calculated },
		h('p', { class: 'search-kind' }, words.calculated),
		h('h3', {}, h('a', { href: base + path.slice(1) }, title)),
		...results.map(({ label, text }) =>
			h('p', {}, h('b', { class: 'search-number' }, text), ` ${label}`),
		),
		...problems.map((problem) => h('p', {}, problem)),
		h('p', { class: 'note' }, `${words.given(numbers)} ${words.seeCalculator}`),
	);
	const sentences = [...results.map(({ label, text }) => `${label}: ${text}.`), ...problems];
	return { element, title, sentence: sentences.join(' ') };
}
