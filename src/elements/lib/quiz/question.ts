import type { Answer } from '../../../teach/quiz/saved.ts';

/** What checking a question says: right or not, and the words for it. */
export interface Judgement {
	right: boolean;
	/** One or two sentences beside the verdict. */
	comment: string;
	/** Explanations to show under the verdict; those of options stand at the options. */
	more: Element[];
}

/** A question that cannot be checked yet, in a sentence for the reader. */
export interface Unready {
	problem: string;
}

/** The controls of one question. Each kind of question has its own. */
export interface Question {
	/** What the reader gave, or why it cannot be checked. */
	read(): Answer | Unready;
	/** Puts a saved answer back. Returns false, and changes nothing, when it no longer fits. */
	restore(answer: Answer): boolean;
	/** Grades what stands in the controls, explains every option and locks the controls. */
	judge(): Judgement;
	/** Back to the unanswered question. */
	clear(): void;
	/** Ties a field to the line that says what is wrong with it, or unties it. */
	markInvalid?(messageId: string | undefined): void;
	/** Puts the focus where answering starts. */
	focus(): void;
}

/** Whether the reader still has to give something. */
export function isUnready(read: Answer | Unready): read is Unready {
	return 'problem' in read;
}
