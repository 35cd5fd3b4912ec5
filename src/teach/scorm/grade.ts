import type { ScoQuestion } from '../export/sco-questions.ts';
import { gradeChoice, gradeNumber, gradeOrder } from '../quiz/grade.ts';
import { parseNumber } from '../quiz/parse-number.ts';
import type { ScoAnswer } from './state.ts';

/** A graded answer, with its slip when a typical one explains it. */
export interface ScoGrade {
	right: boolean;
	why?: string;
}

/** Grades an answer by the rules of the self-checks in the atlas. */
export function gradeAnswer(question: ScoQuestion, answer: ScoAnswer): ScoGrade {
	if (answer.length === 0) return { right: false };
	if (question.kind === 'numeric') {
		const typed = parseNumber(answer.join(','), question.unit);
		if (typed === undefined) return { right: false };
		const target = { value: question.answer, tolerance: question.tolerance };
		const grade = gradeNumber(typed, target, question.slips);
		const why = question.slips[grade.slip ?? -1]?.why;
		return { right: grade.right, ...(why !== undefined && { why }) };
	}
	if (question.kind === 'ordering') return { right: gradeOrder(answer, question.right).right };
	const letters = Array.from({ length: question.options }, (_, i) => String.fromCharCode(97 + i));
	const options = letters.map((name) => ({
		correct: question.right.includes(name),
		chosen: answer.includes(name),
	}));
	return { right: gradeChoice(options).right };
}

/** An answer and the right one as SCORM 1.2 records an interaction. */
export function interaction(
	question: ScoQuestion,
	answer: ScoAnswer,
): { type: string; response: string; pattern: string } {
	switch (question.kind) {
		case 'numeric': {
			const typed = parseNumber(answer.join(','), question.unit);
			return {
				type: 'numeric',
				response: typed === undefined ? '' : String(typed),
				pattern: String(question.answer),
			};
		}
		case 'ordering':
			return { type: 'sequencing', response: answer.join(','), pattern: question.right.join(',') };
		default:
			return { type: 'choice', response: answer.join(','), pattern: question.right.join(',') };
	}
}
