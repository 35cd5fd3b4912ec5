import type { ScoQuestion } from '../export/sco-questions.ts';
import { cmiTimeOfDay, type Lms } from './api.ts';
import { interaction } from './grade.ts';
import type { Sco } from './session.ts';
import { writeState, type ScoAnswer } from './state.ts';

/** Asks the platform to keep the answers; says so where it does not. */
export function save({ lms, state, data, result }: Sco): void {
	if (!lms) return;
	const kept = lms.set('cmi.suspend_data', writeState(state)) && lms.commit();
	if (!kept) result.textContent = data.words.lost;
}

/** Tells the platform the answers that were just checked, and the best score so far. */
export function report({ lms, data, state }: Sco, rights: readonly boolean[]): void {
	if (!lms) return;
	record(lms, data.questions, state.answers, rights);
	lms.set('cmi.core.score.min', '0');
	lms.set('cmi.core.score.max', '100');
	lms.set('cmi.core.score.raw', String(state.best));
	lms.set('cmi.core.lesson_status', state.best >= data.pass ? 'passed' : 'failed');
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
