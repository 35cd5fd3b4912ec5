import { textWidth } from '../shared/text-width.ts';

/** A piece of a label that is never broken, with its class. */
export interface Piece {
	text: string;
	kind: 'name' | 'value' | 'year' | 'old';
}

/** A label in lines. */
export interface EndLabel {
	lines: readonly (readonly Piece[])[];
	/** Of the widest line, in pixels. */
	width: number;
	height: number;
}

export const labelSize = 13;
const LEADING = 15;
const PADDING = 2;
/** Fonts that stand in for Source Sans set wider. */
const SLACK = 1.07;
const SPACE = textWidth(' ', labelSize);

/**
 * A name with its last number in as few lines as `most` pixels allow. A word that is wider than that
 * has a line of its own.
 */
export function endLabel(
	name: string,
	rest: readonly Piece[],
	most: number,
	bold: boolean,
): EndLabel {
	const words = name.split(/\s+/).filter(Boolean);
	const pieces: Piece[] = [...words.map((text): Piece => ({ text, kind: 'name' })), ...rest];
	const lines: { pieces: Piece[]; width: number }[] = [];
	for (const piece of pieces) {
		const width = textWidth(piece.text, labelSize, bold || piece.kind === 'old') * SLACK;
		const line = lines.at(-1);
		if (line && line.width + SPACE + width <= most) {
			line.pieces.push(piece);
			line.width += SPACE + width;
		} else lines.push({ pieces: [piece], width });
	}
	return {
		lines: lines.map((line) => joined(line.pieces)),
		width: Math.max(...lines.map(({ width }) => width)),
		height: lines.length * LEADING + PADDING,
	};
}

/** The same label with one more line below. */
export function withLine(label: EndLabel, line: readonly Piece[]): EndLabel {
	const lines = [...label.lines, line];
	return { ...label, lines, height: lines.length * LEADING + PADDING };
}

/** Neighbors of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	for (const { text, kind } of pieces) {
		const last = result.at(-1);
		if (last?.kind === kind) last.text += ` ${text}`;
		else result.push({ text, kind });
	}
	return result;
}

/** Baselines of the lines of a label with its middle at `middle`. */
export function baselinesOf(label: EndLabel, middle: number): number[] {
	const top = middle - (label.lines.length * LEADING) / 2;
	return label.lines.map((_, index) => top + index * LEADING + 11.5);
}
