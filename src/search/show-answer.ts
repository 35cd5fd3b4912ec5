import { searchStrings as strings } from '../strings/search.ts';
import type { DirectView } from './answers/direct-view.ts';
import { joinAnswers } from './answers/join-answers.ts';
import type { Answer } from './ask.ts';
import type { PanelView } from './panel-view.ts';
import { filterCount, type SearchRequest } from './params.ts';
import { countSentence, resultsView } from './results-view.ts';
import {
	insteadNote,
	nothingSentence,
	nothingView,
	someWordsNote,
	suggestionNote,
	type StateActions,
} from './state-view.ts';

interface AnswerContext {
	request: SearchRequest;
	actions: StateActions;
	/** Words that the announcement of results ends with. */
	announceEnd: ((firstTitle: string) => string) | undefined;
	/** Called when further results do not arrive. */
	onFailure: () => void;
}

/**
 * Puts an answer into the panel, what is found below what answers the query at once (`blocks`), and
 * says both in one sentence.
 */
export function showAnswer(
	view: PanelView,
	answer: Answer,
	blocks: readonly DirectView[],
	context: AnswerContext,
): void {
	view.showFilterCount(filterCount(context.request));
	if (answer.findings.total === 0) showNothing(view, context);
	else showFindings(view, answer, blocks, context);
	if (blocks.length > 0) showBlocks(view, blocks, context);
}

function showNothing(view: PanelView, { request, actions }: AnswerContext): void {
	// What is narrowed to nothing can be widened again.
	const count = filterCount(request) > 0 ? countSentence(0, request) : '';
	view.show(nothingView(request, actions), strings.noResults, count);
	view.announce(nothingSentence(request));
}

function showFindings(
	view: PanelView,
	{ findings, instead, isPartial, suggestion }: Answer,
	blocks: readonly DirectView[],
	{ request, actions, announceEnd, onFailure }: AnswerContext,
): void {
	const query = isPartial ? '' : (instead ?? request.query);
	const sentence = countSentence(findings.total, { ...request, query });
	const answered = joinAnswers(blocks, findings.first, actions.base);
	view.show(resultsView(findings, answered, onFailure), strings.results, sentence);
	if (instead !== undefined) {
		view.content.prepend(insteadNote(request, instead, actions));
	} else if (isPartial) {
		view.content.prepend(someWordsNote(request));
	} else if (suggestion !== undefined) {
		view.content.prepend(suggestionNote(suggestion, actions));
	}
	const title = findings.first[0]?.title.map(({ text }) => text).join('') ?? '';
	const changed = isPartial
		? `${strings.someWords(request.query)} `
		: instead !== undefined
			? `${nothingSentence(request)}. `
			: '';
	view.announce(`${changed}${sentence}. ${announceEnd?.(title) ?? ''}`);
}

/** Cards stand above whatever was found, and are read out before its count. */
function showBlocks(
	view: PanelView,
	blocks: readonly DirectView[],
	{ announceEnd }: AnswerContext,
): void {
	const { content, count } = view;
	const note = content.querySelector('.search-changed');
	const elements = blocks.map(({ element }) => element);
	if (note) note.after(...elements);
	else content.prepend(...elements);
	const spoken = [
		note?.textContent,
		...blocks.map(({ sentence }) => sentence),
		count && `${count}.`,
		announceEnd?.(blocks[0]?.title ?? ''),
	];
	view.announce(spoken.filter(Boolean).join(' '));
}
