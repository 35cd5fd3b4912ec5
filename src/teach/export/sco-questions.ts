import type { QuizItem } from '../../schemas/quiz.ts';
import { exportWords as words } from '../../strings/course-export.ts';
import type { BankItem } from '../questions/bank-item.ts';
import { shownOptions, shownSteps } from '../questions/shown-order.ts';
import { t, type Nodes, type Tree } from './tree.ts';

/** A question as the runtime of a SCO grades it. Options and steps are named a, b, c in the order shown. */
export type ScoQuestion =
	| { id: string; kind: 'single' | 'multiple'; options: number; right: string[] }
	| {
			id: string;
			kind: 'numeric';
			answer: number;
			tolerance: number;
			unit: string;
			slips: ScoSlip[];
	  }
	| { id: string; kind: 'ordering'; right: string[] };

/** A wrong number and the slip behind it. */
export interface ScoSlip {
	value: number;
	tolerance: number;
	why: string;
}

/** What the runtime must know to grade a question. */
export function questionData(item: QuizItem): ScoQuestion {
	switch (item.kind) {
		case 'numeric': {
			const { id, kind, answer, tolerance, unit, slips } = item;
			return { id, kind, answer, tolerance, unit, slips };
		}
		case 'ordering': {
			const shown = shownSteps(item);
			const right = item.steps.map((_, index) =>
				letter(shown.findIndex(({ place }) => place === index + 1)),
			);
			return { id: item.id, kind: item.kind, right };
		}
		default: {
			const right = shownOptions(item).flatMap(({ correct }, index) =>
				correct ? [letter(index)] : [],
			);
			return { id: item.id, kind: item.kind, options: item.options.length, right };
		}
	}
}

/** The questions of a session as a form; explanations stay hidden until the answers are checked. */
export function questionForm(questions: readonly BankItem[], pass: number): Tree {
	return t(
		'form',
		{ class: 'sco-form', id: 'quiz' },
		t('h2', {}, words.quiz),
		t('p', { class: 'from' }, words.needed(pass)),
		...questions.map(({ item, section }, index) =>
			t(
				'fieldset',
				{ class: 'sco-q', 'data-q': String(index) },
				t(
					'legend',
					{},
					t('span', { class: 'label' }, words.question(index + 1)),
					` ${item.prompt}`,
				),
				...fields(item, `q${index}`),
				t('p', { class: 'sco-mark', hidden: '' }),
				t(
					'p',
					{ class: 'sco-why', hidden: '' },
					`${words.readAgain} `,
					t('a', { href: section.url }, section.title),
				),
			),
		),
		t(
			'p',
			{ class: 'sco-acts' },
			t('button', { type: 'submit' }, words.check),
			' ',
			t('button', { type: 'reset', hidden: '' }, words.again),
		),
		t('p', { class: 'sco-result', role: 'status' }),
	);
}

function fields(item: QuizItem, name: string): Nodes {
	switch (item.kind) {
		case 'numeric':
			return [
				t(
					'label',
					{},
					`${words.yourNumber} `,
					t('input', { type: 'text', inputmode: 'decimal', name, maxlength: '40' }),
					item.unit === '' ? '' : ` ${item.unit}`,
				),
				why(`${words.theAnswer}: ${item.answer} ${item.unit}`.trim().concat(`. ${item.why}`)),
			];
		case 'ordering': {
			const shown = shownSteps(item);
			return [
				t('p', { class: 'from' }, words.putInOrder),
				...shown.map((step, index) =>
					t(
						'div',
						{ class: 'sco-step' },
						t(
							'label',
							{},
							t(
								'select',
								{ name: `${name}-${letter(index)}`, 'aria-label': `${words.place}: ${step.text}` },
								t('option', { value: '' }, '–'),
								...shown.map((_, place) =>
									t('option', { value: String(place + 1) }, String(place + 1)),
								),
							),
							` ${step.text}`,
						),
						why(`${words.place} ${step.place}. ${step.why}`),
					),
				),
			];
		}
		default: {
			const type = item.kind === 'single' ? 'radio' : 'checkbox';
			return [
				t('p', { class: 'from' }, item.kind === 'single' ? words.chooseOne : words.chooseAll),
				...shownOptions(item).map((option, index) =>
					t(
						'div',
						{ class: 'sco-option' },
						t('label', {}, t('input', { type, name, value: letter(index) }), ` ${option.text}`),
						why(`${option.correct ? words.right : words.wrong} ${option.why}`),
					),
				),
			];
		}
	}
}

function why(text: string): Tree {
	return t('p', { class: 'sco-why', hidden: '' }, text);
}

function letter(place: number): string {
	return String.fromCharCode(97 + place);
}
