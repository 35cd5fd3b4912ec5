import { scatterWords as words } from '../../strings/scatter.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Areas } from './areas.ts';
import { LINE, setLines, wrapText, type TextLine } from './wrap-text.ts';

/** Circles that say how much an area stands for, with their title above. In pixels. */
export interface SizeKey {
	title: readonly TextLine[];
	circles: readonly { x: number; y: number; r: number; label: string; labelX: number }[];
	/** A circle without a value, if the drawing holds one. */
	sizeless?: { x: number; y: number; r: number; label: string; labelX: number };
	/** Baseline of the labels. */
	baseline: number;
	bottom: number;
}

interface KeyRequest {
	top: number;
	width: number;
	/** Radius of a place without a value, if there is one. */
	sizeless: number | undefined;
}

const SIZE = 13;

/** Sets the key below a top edge. Circles follow each other from the smallest to the largest. */
export function sizeKey({ key, facts }: Areas, { top, width, sizeless }: KeyRequest): SizeKey {
	const text = words.sizeKey(facts.shortName, facts.unit.name);
	const title = setLines(
		wrapText(text, width, (line) => textWidth(line, SIZE, true)),
		top + 14,
	);
	const above = top + 14 + (title.length - 1) * LINE + 8;
	const largest = Math.max(5, ...key.map(({ r }) => r));
	const y = above + largest;
	let x = 0;
	const set = (r: number, label: string) => {
		const item = { x: x + r + 1, y, r, label, labelX: x + 2 * r + 6 };
		x = item.labelX + textWidth(label, SIZE) + 12;
		return item;
	};
	const circles = key.map(({ r, label }) => set(r, label));
	return {
		title,
		circles,
		...(sizeless !== undefined && { sizeless: set(sizeless, words.noSizeKey) }),
		baseline: y + 4.5,
		bottom: y + largest,
	};
}
