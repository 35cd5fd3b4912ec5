import { findWords } from './marks.ts';

/** Name of the highlight in the style sheet: `::highlight(search)`. */
const HIGHLIGHT = 'search';

/**
 * Marks words in the text of an element without touching its nodes (CSS Custom Highlight API).
 * Browsers without the API show the page unmarked.
 */
export function markPage(root: Element, words: readonly string[]): void {
	if (!('highlights' in CSS) || words.length === 0) return;
	CSS.highlights.set(HIGHLIGHT, new Highlight(...textRanges(root, words)));
}

/** Removes the marks. */
export function unmarkPage(): void {
	if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

function textRanges(root: Element, words: readonly string[]): Range[] {
	const ranges: Range[] = [];
	const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		for (const [start, end] of findWords(text.data, words)) {
			const range = new Range();
			range.setStart(text, start);
			range.setEnd(text, end);
			ranges.push(range);
		}
	}
	return ranges;
}
