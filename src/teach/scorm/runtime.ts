import { cmiTime, connect, findApi } from './api.ts';
import { answersIn, fill, reveal, show } from './form.ts';
import { gradeAnswer } from './grade.ts';
import { report, save } from './report.ts';
import type { Sco, ScoData } from './session.ts';
import { readState } from './state.ts';

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
		sco.state = { ...sco.state, answers: answersIn(sco) };
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

function complete(sco: Sco): void {
	sco.state = { ...sco.state, checked: true };
	sco.lms?.set('cmi.core.lesson_status', 'completed');
	show(sco);
	save(sco);
}

function check(sco: Sco): void {
	const answers = answersIn(sco);
	const rights = sco.data.questions.map((q, i) => gradeAnswer(q, answers[i] ?? []).right);
	const percent = Math.round((100 * rights.filter(Boolean).length) / rights.length);
	sco.state = { answers, checked: true, best: Math.max(percent, sco.state.best) };
	show(sco);
	report(sco, rights);
	save(sco);
}

function again(sco: Sco): void {
	sco.state = { ...sco.state, checked: false, answers: sco.data.questions.map(() => []) };
	sco.result.textContent = '';
	reveal(sco, false);
	save(sco);
}
