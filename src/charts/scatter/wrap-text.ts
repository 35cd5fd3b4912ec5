import { textWidth } from '../shared/text-width.ts';

/** A line of text with its baseline in pixels. */
export interface TextLine {
	text: string;
	baseline: number;
}

/** Baselines of lines that follow each other are this many pixels apart. */
export const LINE = 18;

/** Sets lines below each other, the first on the baseline `first`. */
export function setLines(texts: readonly string[], first: number): TextLine[] {
	return texts.map((text, index) => ({ text, baseline: first + index * LINE }));
}

/** Breaks a text at spaces into lines that `measure` finds no wider than `width`. */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Size of axis titles in pixels. */
const TITLE_SIZE = 13;

/** A title whose parts, joined by commas, are set apart before a part itself is broken. */
export function wrapTitle(parts: readonly string[], width: number): string[] {
	const measure = (line: string) => textWidth(line, TITLE_SIZE, true);
	const lines: string[] = [];
	parts.forEach((part, index) => {
		const text = index < parts.length - 1 ? `${part},` : part;
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${text}`) <= width) {
			lines[lines.length - 1] = `${last} ${text}`;
		} else lines.push(...wrapText(text, width, measure));
	});
	return lines;
}
