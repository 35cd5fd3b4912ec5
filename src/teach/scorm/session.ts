import type { ScoQuestion } from '../export/sco-questions.ts';
import type { Lms } from './api.ts';
import type { ScoState } from './state.ts';

/** What the page of a session hands to its script. */
export interface ScoData {
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
export interface Sco {
	data: ScoData;
	form: HTMLFormElement;
	result: HTMLElement;
	lms: Lms | undefined;
	state: ScoState;
}
