import type { Piece } from './text-directive.ts';

/** The text of a page, and the piece of it that a range marks. */
interface PageText extends Piece {
	text: string;
}

/** How the text of an element stands in the page: not at all, or in the lines of a block. */
type Standing = Element | 'hidden';

/**
 * The text of a page as its browser searches it: spaces single, each block on a line of its own. A
 * side note ends the line it stands in.
 */
export function pageText(range: Range): PageText {
	const standings = new Map<Element, Standing>();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let text = '';
	let piece: Piece | undefined;
	let block: Standing | undefined;
	const add = (letters: string) => {
		const single = letters.replace(/\s+/g, ' ');
		text += text === '' || /\s$/.test(text) ? single.trimStart() : single;
	};
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		const standing = node.parentElement ? standingOf(node.parentElement, standings) : 'hidden';
		if (standing === 'hidden') continue;
		if (block !== standing && text !== '') text += '\n';
		block = standing;
		if (!range.intersectsNode(node)) {
			add(node.data);
			continue;
		}
		const begin = node === range.startContainer ? range.startOffset : 0;
		const end = node === range.endContainer ? range.endOffset : node.length;
		add(node.data.slice(0, begin));
		const from = piece?.from ?? text.length;
		add(node.data.slice(begin, end));
		piece = { from, to: text.length };
		add(node.data.slice(end));
	}
	return { text, ...(piece ?? { from: 0, to: 0 }) };
}

function standingOf(element: Element, known: Map<Element, Standing>): Standing {
	const before = known.get(element);
	if (before) return before;
	const parent = element.parentElement;
	const around = parent ? standingOf(parent, known) : element;
	const { display } = getComputedStyle(element);
	const hidden = around === 'hidden' || display === 'none' || element.matches('.menu-pop, script');
	const inline = display === 'inline' || display === 'contents';
	const standing = hidden ? 'hidden' : inline ? around : element;
	known.set(element, standing);
	return standing;
}
