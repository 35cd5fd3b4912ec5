import type { Radius } from './circles.ts';
import type { Disk } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import type { Box } from './views.ts';

/** Circles that say how much an area stands for. */
export interface SizeKey {
	box: Box;
	title: { text: string; x: number; y: number };
	/** Baseline of the numbers. */
	baseline: number;
	circles: readonly (Disk & { label: string; labelX: number })[];
}

interface SizeKeyRequest {
	title: string;
	/** Stored value of one printed unit. */
	divisor: number;
	radius: Radius;
	/** Font size in units of the drawing. */
	size: number;
}

/** In printed units; each stands for four or five times the area of the next. */
const VALUES = [100, 20, 5, 1] as const;

/** The key as a box that grows to fit, with the title above the circles. `corner` is its lower left. */
export function boxedKey(request: SizeKeyRequest, corner: { x: number; y: number }): SizeKey {
	const { title, size } = request;
	const pad = size * 0.9;
	const floor = corner.y - pad * 0.8;
	const { circles, end, tallest } = row(request, corner.x + pad, (r) => floor - r);
	const top = floor - tallest - size * 2;
	const titleEnd = corner.x + pad + textWidth(title, size, true);
	return {
		box: {
			x: corner.x,
			y: top,
			width: Math.max(end, titleEnd) + pad - corner.x,
			height: corner.y - top,
		},
		title: { text: title, x: corner.x + pad, y: top + size * 1.4 },
		baseline: floor,
		circles,
	};
}

/** The key as a band of a given size, with the title before the circles. */
export function bandKey(request: SizeKeyRequest, box: Box): SizeKey {
	const { title, size } = request;
	const middle = box.y + box.height / 2;
	const width = textWidth(title, size, true);
	const pad = (box.width - width - row(request, 0, () => 0).end) / 3;
	return {
		box,
		title: { text: title, x: box.x + pad, y: middle + size * 0.34 },
		baseline: middle + size * 0.34,
		circles: row(request, box.x + width + 2 * pad, () => middle).circles,
	};
}

/** Circles side by side, each followed by its number. */
function row(
	{ divisor, radius, size }: SizeKeyRequest,
	start: number,
	heightOf: (r: number) => number,
) {
	let end = start;
	const circles = VALUES.map((value, index) => {
		const r = Math.round(radius(value * divisor) * 10) / 10;
		const x = end + r + (index === 0 ? 0 : size * 0.9);
		const labelX = x + r + size * 0.35;
		const label = String(value);
		end = labelX + textWidth(label, size, true);
		return { x, y: heightOf(r), r, label, labelX };
	});
	return { circles, end, tallest: 2 * Math.max(...circles.map(({ r }) => r)) };
}
