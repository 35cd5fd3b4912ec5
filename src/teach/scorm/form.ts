import type { ScoQuestion } from '../export/sco-questions.ts';
import { gradeAnswer } from './grade.ts';
import type { Sco } from './session.ts';
import type { ScoAnswer } from './state.ts';

/** What the student gave to every question. */
export function answersIn({ data, form }: Sco): ScoAnswer[] {
	return data.questions.map((question, index) => answerIn(form, question, index));
}

function answerIn(form: HTMLFormElement, question: ScoQuestion, index: number): ScoAnswer {
	const fields = new FormData(form);
	if (question.kind === 'ordering') {
		const places = question.right.map((_, i) => {
			const name = String.fromCharCode(97 + i);
			return { name, place: Number(fields.get(`q${index}-${name}`)) };
		});
		// Two steps at one place, or one without a place, is no order yet.
		if (new Set(places.map(({ place }) => place)).size < places.length) return [];
		if (places.some(({ place }) => place === 0)) return [];
		return places.sort((a, b) => a.place - b.place).map(({ name }) => name);
	}
	return fields
		.getAll(`q${index}`)
		.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}

/** Puts kept answers back into the form. */
export function fill({ data, form, state }: Sco): void {
	data.questions.forEach((question, i) => {
		const answer = state.answers[i] ?? [];
		const fields = form.querySelectorAll<HTMLInputElement>(`[name="q${i}"], [name^="q${i}-"]`);
		for (const field of fields) {
			if (question.kind === 'numeric') field.value = answer.join(',');
			else if (question.kind === 'ordering') {
				const place = answer.indexOf(field.name.slice(-1));
				field.value = place < 0 ? '' : String(place + 1);
			} else field.checked = answer.includes(field.value);
		}
	});
}

/** Shows the marks and the result of checked answers. */
export function show(sco: Sco): void {
	const { data, form, state, result } = sco;
	const { words, questions } = data;
	reveal(sco, true);
	const rights = questions.map((question, i) => {
		const answer = state.answers[i] ?? [];
		const { right, why } = gradeAnswer(question, answer);
		const mark = form.querySelector(`[data-q="${i}"] .sco-mark`);
		const verdict = right ? words.right : answer.length === 0 ? words.unanswered : words.wrong;
		if (mark) mark.textContent = why === undefined ? verdict : `${verdict} ${why}`;
		return right;
	});
	const count = rights.filter(Boolean).length;
	const passed = state.best >= data.pass ? words.passed : words.notPassed;
	result.textContent =
		questions.length === 0
			? words.finished
			: `${words.score}: ${count} ${words.of} ${questions.length}. ${passed}`;
}

/** Shows the answers and closes the form, or the other way round. */
export function reveal({ form, data }: Sco, checked: boolean): void {
	for (const note of form.querySelectorAll<HTMLElement>('.sco-why, .sco-mark')) {
		note.hidden = !checked;
	}
	for (const field of form.querySelectorAll<HTMLInputElement>('input, select')) {
		field.disabled = checked;
	}
	const submit = form.querySelector<HTMLButtonElement>('button[type=submit]');
	const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
	if (submit) submit.hidden = checked && data.questions.length > 0;
	if (reset) reset.hidden = !checked;
}
