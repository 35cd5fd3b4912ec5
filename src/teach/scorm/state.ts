/** What a student gave: letters chosen, the number typed, or letters in their order. */
export type ScoAnswer = string[];

/** What a SCO keeps at the platform between two visits. */
export interface ScoState {
	/** One answer for each question; an empty list where none was given. */
	answers: ScoAnswer[];
	/** The answers were checked. */
	checked: boolean;
	/** Best score so far, in percent; −1 before the first check. */
	best: number;
}

/** SCORM 1.2 keeps at most this many characters. */
const LONGEST_STATE = 4096;

/** Writes the state; a text that is too long for the platform comes back shorter, without answers. */
export function writeState({ answers, checked, best }: ScoState): string {
	const text = JSON.stringify([
		1,
		answers.map((answer) => answer.join(',')),
		checked ? 1 : 0,
		best,
	]);
	return text.length > LONGEST_STATE ? JSON.stringify([1, [], 0, best]) : text;
}

/** Reads what {@link writeState} wrote; anything else is the state of a first visit. */
export function readState(text: string, questions: number): ScoState {
	const first = { answers: Array.from({ length: questions }, () => []), checked: false, best: -1 };
	try {
		const [version, answers, checked, best] = JSON.parse(text) as unknown[];
		if (version !== 1 || !Array.isArray(answers) || typeof best !== 'number') return first;
		if (answers.length !== questions) return { ...first, best };
		const read = answers.map((answer) =>
			typeof answer === 'string' && answer !== '' ? answer.split(',') : [],
		);
		return { answers: read, checked: checked === 1, best };
	} catch {
		return first;
	}
}
