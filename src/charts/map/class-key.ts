import type { KeyRemark, KeyWord, MapKey } from './key.ts';
import { remarkRow, remarkWidth } from './key-remarks.ts';
import type { Box } from './sheets.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TintClass } from './tint-classes.ts';

interface ClassKeyRequest {
	title: string;
	classes: readonly (TintClass & { count: number })[];
	/** Words above a tint. */
	nameOf: (number: number, count: number) => string;
	size: number;
	remarks: readonly KeyRemark[];
}

/**
 * The tints side by side, lightest first: above each its number and how many places it holds, below
 * each joint the value that parts two classes. Remarks stand beside the title, or below the tints
 * where there is no room.
 */
export function classKey(
	{ title, classes, nameOf, size, remarks }: ClassKeyRequest,
	box: Box,
): MapKey {
	const pad = size * 0.7;
	const [left, width] = [box.x + pad, box.width - 2 * pad];
	const remarksWidth = remarks.reduce((sum, { text }) => sum + remarkWidth(text, size), 0);
	const beside = textWidth(title, size, true) + 2 * size + remarksWidth <= width;
	const foot = box.y + box.height - size * 0.6;
	const titleLine = box.y + size * 1.25;
	const nameLine = titleLine + size * 1.3;
	const boundLine = foot - (beside || remarks.length === 0 ? 0 : size * 1.4);
	const top = nameLine + size * 0.4;
	const step = width / Math.max(1, classes.length);
	const row = remarkRow(
		remarks,
		beside ? left + width - remarksWidth + size * 1.2 : left,
		beside ? titleLine : foot,
		size,
	);
	const words: KeyWord[] = [
		{ text: title, x: left, y: titleLine, anchor: 'start' },
		...classes.map(({ number, count }, index): KeyWord => {
			const x = left + (index + 0.5) * step;
			return { text: nameOf(number, count), x, y: nameLine, anchor: 'middle' };
		}),
		...classes.flatMap(({ from }, index): KeyWord[] =>
			from === undefined
				? []
				: [{ text: from, x: left + index * step, y: boundLine, anchor: 'middle' }],
		),
	];
	return {
		box,
		words: [...words, ...row.words],
		circles: [],
		swatches: [
			...classes.map(({ tint }, index) => ({
				x: left + index * step,
				y: top,
				width: step,
				height: Math.max(4, boundLine - size * 0.9 - top),
				fill: tint,
			})),
			...row.swatches,
		],
	};
}
