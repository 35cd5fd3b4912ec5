import type { ScoQuestion } from '../export/sco-questions.ts';
import { cmiTime, cmiTimeOfDay, connect, findApi, type Lms } from './api.ts';
import { gradeAnswer, interaction } from './grade.ts';
import { readState, writeState, type ScoAnswer, type ScoState } from './state.ts';

/** What the page of a session hands to its script. */
interface ScoData {
	pass: number;
	questions: ScoQuestion[];
	words: Readonly<
		Record<
			| 'right'
			| 'wrong'
			| 'unanswered'
			| 'score'
			| 'of'
			| 'passed'
			| 'notPassed'
			| 'finished'
			| 'noLms'
			| 'kept'
			| 'lost',
			string
		>
	>;
}

/** The form, its status line and what the platform said, for one session. */
interface Sco {
	data: ScoData;
	form: HTMLFormElement;
	result: HTMLElement;
	lms: Lms | undefined;
	state: ScoState;
}

/** Begins the session of a course: finds the platform, restores answers, reports the result. */
export function startSco(): void {
	const started = Date.now();
	const source = document.querySelector('#course-data');
	const form = document.querySelector<HTMLFormElement>('.sco-form');
	const result = document.querySelector<HTMLElement>('.sco-result');
	const host = document.querySelector('.sco-host');
	if (!source || !form || !result || !host) return;
	const data = JSON.parse(source.textContent) as ScoData;
	const api = findApi(window);
	const lms = api && connect(api);
	const state = readState(lms?.get('cmi.suspend_data') ?? '', data.questions.length);
	const sco: Sco = { data, form, result, lms, state };
	host.textContent = lms ? data.words.kept : data.words.noLms;
	const status = lms?.get('cmi.core.lesson_status') ?? '';
	if (status === 'not attempted' || status === '') lms?.set('cmi.core.lesson_status', 'incomplete');
	lms?.commit();
	fill(sco);
	if (state.checked) show(sco);

	form.addEventListener('change', () => {
		if (sco.state.checked) return;
		sco.state = { ...sco.state, answers: data.questions.map((q, i) => answerIn(form, q, i)) };
		save(sco);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (data.questions.length === 0) complete(sco);
		else check(sco);
	});
	form.addEventListener('reset', () => again(sco));
	addEventListener('pagehide', () => {
		lms?.set('cmi.core.session_time', cmiTime(Date.now() - started));
		lms?.set('cmi.core.exit', isOver(sco) ? '' : 'suspend');
		save(sco);
		lms?.finish();
	});
}

function isOver({ data, state }: Sco): boolean {
	return data.questions.length === 0 ? state.checked : state.best >= data.pass;
}

function save({ lms, state, data, result }: Sco): void {
	if (!lms) return;
	const kept = lms.set('cmi.suspend_data', writeState(state)) && lms.commit();
	if (!kept) result.textContent = data.words.lost;
}

function complete(sco: Sco): void {
	sco.state = { ...sco.state, checked: true };
	sco.lms?.set('cmi.core.lesson_status', 'completed');
	show(sco);
	save(sco);
}

function check(sco: Sco): void {
	const { data, form, lms } = sco;
	const answers = data.questions.map((question, i) => answerIn(form, question, i));
	const rights = data.questions.map((q, i) => gradeAnswer(q, answers[i] ?? []).right);
	const percent = Math.round((100 * rights.filter(Boolean).length) / rights.length);
	const best = Math.max(percent, sco.state.best);
	sco.state = { answers, checked: true, best };
	show(sco);
	if (lms) {
		record(lms, data.questions, answers, rights);
		lms.set('cmi.core.score.min', '0');
		lms.set('cmi.core.score.max', '100');
		lms.set('cmi.core.score.raw', String(best));
		lms.set('cmi.core.lesson_status', best >= data.pass ? 'passed' : 'failed');
	}
	save(sco);
}

/** Adds each answer to the list of interactions, which a platform never forgets. */
function record(
	lms: Lms,
	questions: readonly ScoQuestion[],
	answers: readonly ScoAnswer[],
	rights: readonly boolean[],
): void {
	let next = Number(lms.get('cmi.interactions._count')) || 0;
	questions.forEach((question, i) => {
		const { type, response, pattern } = interaction(question, answers[i] ?? []);
		const name = `cmi.interactions.${next}`;
		next += 1;
		lms.set(`${name}.id`, question.id);
		lms.set(`${name}.type`, type);
		lms.set(`${name}.time`, cmiTimeOfDay(new Date()));
		lms.set(`${name}.correct_responses.0.pattern`, pattern);
		lms.set(`${name}.weighting`, '1');
		if (response !== '') lms.set(`${name}.student_response`, response);
		lms.set(`${name}.result`, rights[i] ? 'correct' : 'wrong');
	});
}

function again(sco: Sco): void {
	sco.state = { ...sco.state, checked: false, answers: sco.data.questions.map(() => []) };
	sco.result.textContent = '';
	reveal(sco, false);
	save(sco);
}

/** Shows the marks and the result of checked answers. */
function show(sco: Sco): void {
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

function reveal({ form, data }: Sco, checked: boolean): void {
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
function fill({ data, form, state }: Sco): void {
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
