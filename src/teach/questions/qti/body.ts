import type { Rule } from './elements.ts';

/** What differs from one kind of question to the next. */
export interface Body {
	/** Names of the kind: in a cartridge, and in files that name kinds as Canvas does. */
	cartridgeKind: string;
	fullKind: string;
	/** The question in HTML. */
	prompt: string;
	/** Markup of the places for an answer. */
	responses: readonly string[];
	rules: readonly Rule[];
	/** Feedback in HTML, by name. */
	feedback: Readonly<Record<string, string>>;
}

/** Name of the one response of a question. */
export const RESPONSE = 'response1';
