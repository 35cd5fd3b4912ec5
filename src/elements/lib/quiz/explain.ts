const SVG = 'http://www.w3.org/2000/svg';
const MARKS = { right: 'M3 9.5l4 4 8-9', wrong: 'M4 4l10 10M14 4 4 14' };

/** The check mark or cross that goes with a verdict in words. */
export function mark(kind: keyof typeof MARKS): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'ic');
	svg.setAttribute('viewBox', '0 0 18 18');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', MARKS[kind]);
	svg.append(path);
	return svg;
}

/** A verdict in words, with its mark, as the line that opens an explanation. */
export function verdict(kind: keyof typeof MARKS, words: string): HTMLElement {
	const line = document.createElement('b');
	line.className = 'verdict';
	line.append(mark(kind), words);
	return line;
}

/** The explanation of an option or step: its verdict and the reason from the folded answer. */
export function explanation(line: HTMLElement, reason: Element | null | undefined): HTMLElement {
	const note = document.createElement('p');
	note.className = 'why';
	note.append(line);
	if (reason) note.append(' ', reason.textContent);
	return note;
}

/** The folded reason for an option or step. */
export function reasonFor(item: Element, key: string): Element | null {
	return item.querySelector(`details [data-for="${CSS.escape(key)}"] .why`);
}
