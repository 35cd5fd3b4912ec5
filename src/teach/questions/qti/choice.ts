import { fileWords as words } from '../../../strings/questions.ts';
import type { QuizItem } from '../../../schemas/quiz.ts';
import { html, paragraphs } from '../markup.ts';
import { shownOptions } from '../shown-order.ts';
import { element } from '../xml.ts';
import { RESPONSE, type Body } from './body.ts';
import { equals, label } from './elements.ts';

type Single = Extract<QuizItem, { kind: 'single' }>;
type Multiple = Extract<QuizItem, { kind: 'multiple' }>;

/** A choice of one. Every option has a rule of its own that shows why it is right or wrong. */
export function singleBody(item: Single): Body {
	const options = shownOptions(item);
	return {
		cartridgeKind: 'cc.multiple_choice.v0p1',
		fullKind: 'multiple_choice_question',
		prompt: paragraphs(item.prompt),
		responses: [choice('Single', options)],
		rules: options.map(({ place, correct }) => ({
			when: equals(RESPONSE, String(place)),
			...(correct && { score: { action: 'Set', points: '100' } }),
			shows: `${place}_fb`,
		})),
		feedback: Object.fromEntries(options.map(({ place, why }) => [`${place}_fb`, html(why)])),
	};
}

/**
 * A choice of several, all or nothing. Some readers show the feedback of all options together, so
 * each names its option. `case` is what Moodle looks for to find the right options.
 */
export function multipleBody(item: Multiple): Body {
	const options = shownOptions(item);
	const conditions = options.map(({ place, correct }) =>
		correct
			? equals(RESPONSE, String(place), { case: 'Yes' })
			: element('not', {}, equals(RESPONSE, String(place), { case: 'Yes' })),
	);
	return {
		cartridgeKind: 'cc.multiple_response.v0p1',
		fullKind: 'multiple_answers_question',
		prompt: paragraphs(item.prompt, words.chooseAll),
		responses: [choice('Multiple', options)],
		rules: [
			...options.map(({ place }) => ({
				when: equals(RESPONSE, String(place)),
				goOn: true,
				shows: `${place}_fb`,
			})),
			{
				when: element('and', {}, ...conditions),
				score: { action: 'Set', points: '100' },
			},
		],
		feedback: Object.fromEntries(
			options.map(({ place, text, why, correct }) => [
				`${place}_fb`,
				`<p><b>${html(text)}</b> ${correct ? words.fits : words.doesNotFit} ${html(why)}</p>`,
			]),
		),
	};
}

/** Options to choose from, named by number. */
export function choice(
	rcardinality: 'Single' | 'Multiple',
	options: readonly { place: number; text: string }[],
): string {
	const labels = options.map(({ place, text }) => label(String(place), html(text)));
	return element(
		'response_lid',
		{ ident: RESPONSE, rcardinality },
		element('render_choice', {}, ...labels),
	);
}
