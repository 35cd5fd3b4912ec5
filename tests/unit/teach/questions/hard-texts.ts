import fc from 'fast-check';
import type { QuizItem } from '../../../../src/schemas/quiz.ts';
import type { BankItem } from '../../../../src/teach/questions/bank-item.ts';
import { plainText } from '../../../../src/teach/questions/plain-text.ts';
import { entryOf } from './entries.ts';

/** Pieces that one format or another reads as syntax. */
const SIGNS = [
	...[
		'{',
		'}',
		'~',
		'=',
		'#',
		':',
		'\\',
		'->',
		'::',
		'####',
		'%50%',
		'[html]',
		'//',
		'$CATEGORY: x',
	],
	...['<b>', '</text>', '<!--', ']]>', '&', '&lt;', '&#35;', '"', "'", '\t', '\n', '\n\n', '\r\n'],
	...['\u0000', '\u0007', '\ud800', '\ufffe', '😀', 'ع', 'word', '1', 'T', 'FALSE', '*'],
];

/** Texts with something visible in them, as an editor, or a mischievous one, might write. */
export const hardText = fc
	.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 4 })), {
		minLength: 1,
		maxLength: 8,
	})
	.map((pieces) => pieces.join(''))
	.filter((text) => plainText(text) !== '');

/** A question of a kind that is made of nine given texts. */
export function itemOf(
	kind: QuizItem['kind'],
	texts: readonly string[],
	id = `q-hard-${kind}`,
): BankItem {
	const text = (index: number) => texts[index] ?? '';
	const common = { id, section: 'a-section', bloom: 'apply' as const, prompt: text(0) };
	const choices = [1, 2, 3].map((index) => ({
		text: text(index),
		why: text(index + 3),
		correct: index === 2,
	}));
	const items: Record<QuizItem['kind'], QuizItem> = {
		single: { ...common, kind: 'single', options: choices },
		multiple: {
			...common,
			kind: 'multiple',
			options: [...choices, { text: text(7), why: text(8), correct: true }],
		},
		numeric: {
			...common,
			kind: 'numeric',
			answer: texts.join('').length,
			tolerance: 0.05,
			unit: text(1),
			why: text(2),
			slips: [{ value: -0.5, tolerance: 0, why: text(3) }],
		},
		ordering: {
			...common,
			kind: 'ordering',
			steps: choices.map(({ text: step, why }) => ({ text: step, why })),
		},
	};
	return entryOf(items[kind], {
		article: { slug: 'hard', title: text(7) },
		section: { id: 'a-section', title: text(8), url: 'https://atlas.example/s/a-section/' },
		source: text(6),
	});
}
