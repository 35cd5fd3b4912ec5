import { isFree } from './label-clearance.ts';
import type { FluidBox, LabelGround, Spot } from './label-ground.ts';
import { placesBeside } from './label-places.ts';

/** A text that looks for a place beside its point. */
export interface LabelRequest {
	/** Key of the mark it belongs to. */
	key: string;
	text: string;
	spot: Spot;
	/** Font size in pixels. */
	size: number;
	bold: boolean;
	/** May stand away from its point, joined by a line. */
	mayLead: boolean;
	/** Rather covers an unchosen place, or meets another text at some widths, than is left out. */
	needed: boolean;
}

/** A label, placed in pixels from its point, so that it moves along with it. */
export interface PlacedLabel {
	key: string;
	text: string;
	bold: boolean;
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	/** From point to label, where the two stand apart. */
	leader?: readonly [x1: number, y1: number, x2: number, y2: number];
	box: FluidBox;
}

/** Widths of the drawing in pixels at which labels must be clear; those between follow. */
export interface Widths {
	least: number;
	usual: number;
	most: number;
}

/**
 * Gives each label, in order, the nearest free place beside its point. Because points move with the
 * width and texts keep their size, a place counts as free when it is so at the least, the usual and
 * the greatest width. A needed label then tries the usual width alone, then crosses lines, then
 * covers unchosen points (`soft`); any other one is left out. The same requests give the same places.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	ground: LabelGround,
	{ least, usual, most }: Widths,
	soft: ReadonlySet<Spot>,
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const everywhere = [usual, least, most];
	const overLines = { ...ground, lines: [] };
	const overSoft = { ...overLines, spots: ground.spots.filter((spot) => !soft.has(spot)) };
	for (const request of requests) {
		const label =
			firstFree(request, ground, everywhere, placed) ??
			(request.needed
				? (firstFree(request, ground, [usual], placed) ??
					firstFree(request, overLines, [usual], placed) ??
					firstFree(request, overSoft, [usual], placed))
				: undefined);
		if (label) placed.push(label);
	}
	return placed;
}

function firstFree(
	request: LabelRequest,
	ground: LabelGround,
	widths: readonly number[],
	placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
	const others = ground.spots.filter((spot) => spot !== request.spot);
	for (const label of placesBeside(request)) {
		if (widths.every((width) => isFree(label, request.spot, others, ground, placed, width))) {
			return label;
		}
	}
	return undefined;
}
