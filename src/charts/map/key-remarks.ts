import type { KeyRemark, KeyWord, MapKey } from './key.ts';
import { textWidth } from '../shared/text-width.ts';

/** Remarks in a row from `x` on, each behind a sample of how such places are drawn. */
export function remarkRow(
	remarks: readonly KeyRemark[],
	x: number,
	baseline: number,
	size: number,
): { words: KeyWord[]; swatches: MapKey['swatches'] } {
	let start = x;
	const words: KeyWord[] = [];
	const swatches = remarks.map(({ fill, text }) => {
		const box = { x: start, y: baseline - size * 0.72, width: size * 1.4, height: size * 0.8 };
		words.push({ text, x: start + size * 1.9, y: baseline, anchor: 'start' });
		start += remarkWidth(text, size);
		return { ...box, fill };
	});
	return { words, swatches };
}

/** Width of a remark with the space after it. */
export function remarkWidth(text: string, size: number): number {
	return size * 3.1 + textWidth(text, size, true);
}
