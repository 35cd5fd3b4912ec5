import { pageText } from './page-text.ts';
import { textDirective, wholeWords } from './text-directive.ts';

/** Words of a section that a reader selected. */
export interface Quote {
	/** As they stand on the page. */
	words: string;
	/** What follows the address of the page. */
	fragment: string;
}

/**
 * The selected words of a section as the end of an address that leads to them; a browser that does not
 * find them goes to the section. Undefined when nothing in the section is selected.
 */
export function quoteIn(section: HTMLElement, selected: Range | undefined): Quote | undefined {
	if (!selected || selected.collapsed || !selected.intersectsNode(section)) return undefined;
	const range = selected.cloneRange();
	const inside = document.createRange();
	inside.selectNodeContents(section);
	if (range.compareBoundaryPoints(Range.START_TO_START, inside) < 0) {
		range.setStart(inside.startContainer, inside.startOffset);
	}
	if (range.compareBoundaryPoints(Range.END_TO_END, inside) > 0) {
		range.setEnd(inside.endContainer, inside.endOffset);
	}
	const { text, ...piece } = pageText(range);
	const whole = wholeWords(text, piece);
	if (!whole) return undefined;
	return {
		words: text.slice(whole.from, whole.to).replace(/\s+/g, ' '),
		fragment: `#${section.id}:~:text=${textDirective(text, whole)}`,
	};
}
