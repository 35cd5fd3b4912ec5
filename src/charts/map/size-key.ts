import { bareNumber } from './bare-number.ts';
import type { Radius } from './circles.ts';
import type { KeyRemark, KeyWord, MapKey } from './key.ts';
import { remarkRow } from './key-remarks.ts';
import { tenth, type Box, type Disk } from './sheets.ts';
import { textWidth } from '../shared/text-width.ts';

interface SizeKeyRequest {
	title: string;
	/** Largest compared value and the divisor to its printed unit. */
	top: number;
	divisor: number;
	radius: Radius;
	/** Font size in units of the drawing. */
	size: number;
	remarks: readonly KeyRemark[];
}

/** The circles of a key, as shares of the first; each stands for four or five times the next. */
const SHARES = [1, 0.2, 0.05, 0.01] as const;

/** The key as a box that grows to fit, with the title above the circles. `corner` is its lower left. */
export function boxedKey(request: SizeKeyRequest, corner: { x: number; y: number }): MapKey {
	const { title, size } = request;
	const pad = size * 0.9;
	const floor = corner.y - pad * 0.8;
	const { circles, words, end } = row(request, corner.x + pad, floor, (r) => floor - r);
	const tallest = 2 * Math.max(0, ...circles.map(({ r }) => r));
	const top = floor - tallest - size * 2;
	const titleEnd = corner.x + pad + textWidth(title, size, true);
	return {
		box: {
			x: corner.x,
			y: top,
			width: Math.max(end, titleEnd) + pad - corner.x,
			height: corner.y - top,
		},
		words: [{ text: title, x: corner.x + pad, y: top + size * 1.4, anchor: 'start' }, ...words],
		circles,
		swatches: [],
	};
}

/** The key as a band of a given size: title and circles in a row, remarks below where there is room. */
export function bandKey(request: SizeKeyRequest, box: Box): MapKey {
	const { title, size, remarks } = request;
	const extra = remarks.length > 0 ? size * 1.9 : 0;
	const middle = box.y + (box.height - extra) / 2;
	const baseline = middle + size * 0.34;
	const width = textWidth(title, size, true);
	const room = box.width - width - row(request, 0, 0, () => 0).end;
	const pad = Math.min(room / 3, size * 2.5);
	const { circles, words } = row(request, box.x + width + 2 * pad, baseline, () => middle);
	const below = remarkRow(remarks, box.x + pad, box.y + box.height - size * 0.8, size);
	return {
		box,
		words: [
			{ text: title, x: box.x + pad, y: baseline, anchor: 'start' },
			...words,
			...below.words,
		],
		circles,
		swatches: below.swatches,
	};
}

/** Circles side by side, each followed by its number. */
function row(
	{ top, divisor, radius, size }: SizeKeyRequest,
	start: number,
	baseline: number,
	heightOf: (r: number) => number,
) {
	let end = start;
	const circles: Disk[] = [];
	const words: KeyWord[] = [];
	for (const value of keyValues(top / divisor)) {
		const r = tenth(radius(value * divisor));
		const x = end + r + (circles.length === 0 ? 0 : size * 0.9);
		const text = bareNumber(value);
		circles.push({ x, y: heightOf(r), r });
		words.push({ text, x: x + r + size * 0.35, y: baseline, anchor: 'start' });
		end = x + r + size * 0.35 + textWidth(text, size, true);
	}
	return { circles, words, end };
}

/** Round values from the largest down: 177 gives 100, 20, 5 and 1. Empty when there is none above zero. */
function keyValues(top: number): number[] {
	if (!(top > 0)) return [];
	const power = 10 ** Math.floor(Math.log10(top));
	const first = [5, 2, 1].map((times) => times * power).find((value) => value <= top) ?? power;
	return SHARES.map((share) => Number((first * share).toPrecision(3)));
}
