import { bestRanks } from './best-rank.ts';
import { study, type Study, type StudyRequest } from './study.ts';
import type { Terms } from './grid.ts';

/** What a page asks of the thread that calculates. */
export type Question =
	| { kind: 'study'; request: StudyRequest }
	/** The best rank of each place over all weightings. */
	| { kind: 'search'; terms: Terms };

export type Answer = { kind: 'study'; study: Study } | { kind: 'search'; best: number[] };

/** Answers a question in steps. */
export function* answer(question: Question): Generator<undefined, Answer> {
	return question.kind === 'study'
		? { kind: 'study', study: yield* study(question.request) }
		: { kind: 'search', best: yield* bestRanks(question.terms) };
}
