import { fileWords as words } from '../../../strings/questions.ts';
import type { QuizItem } from '../../../schemas/quiz.ts';
import { html, paragraphs } from '../markup.ts';
import { exactNumber } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { element, textElement } from '../xml.ts';
import { RESPONSE, type Body } from './body.ts';
import { equals } from './elements.ts';
import type { Profile } from './profile.ts';

type Numeric = Extract<QuizItem, { kind: 'numeric' }>;

/** A number to type. Known slips have rules of their own that explain them. */
export function numberBody(item: Numeric, profile: Profile): Body {
	const when = profile === 'full' ? inRange : asText;
	const fibtype = profile === 'full' ? 'Decimal' : undefined;
	return {
		cartridgeKind: 'cc.fib.v0p1',
		fullKind: 'numerical_question',
		prompt: paragraphs(item.prompt, words.giveNumber(plainText(item.unit))),
		responses: [
			element(
				'response_str',
				{ ident: RESPONSE, rcardinality: 'Single' },
				element('render_fib', { fibtype }, element('response_label', { ident: 'answer1' })),
			),
		],
		rules: [
			{
				when: when(item.answer, item.tolerance),
				score: { action: 'Set', points: '100' },
				shows: 'right_fb',
			},
			...item.slips.map(({ value, tolerance }, index) => ({
				when: when(value, tolerance),
				shows: `slip${index + 1}_fb`,
			})),
		],
		feedback: {
			right_fb: html(words.right),
			...Object.fromEntries(item.slips.map(({ why }, index) => [`slip${index + 1}_fb`, html(why)])),
		},
	};
}

function inRange(value: number, tolerance: number): string {
	const bound = (name: string, at: number) =>
		textElement(name, exactNumber(at), { respident: RESPONSE });
	return element(
		'or',
		{},
		equals(RESPONSE, exactNumber(value)),
		element('and', {}, bound('vargte', value - tolerance), bound('varlte', value + tolerance)),
	);
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** A number as text: plain, with a comma between thousands, and with a decimal comma. */
function asText(value: number): string {
	const plain = exactNumber(value);
	const spellings = new Set([plain, grouped.format(value + 0), plain.replace('.', ',')]);
	return [...spellings].map((text) => equals(RESPONSE, text)).join('');
}
