import { textWidth } from '../shared/text-width.ts';
import {
	boxAt,
	distance,
	isNearer,
	overlap,
	strikes,
	type Box,
	type FluidBox,
	type LabelGround,
	type Spot,
} from './label-ground.ts';

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

/** Room between point and text, nearest first; from LEADER on a line joins them. */
const GAPS = [3, 5, 8, 14, 18, 23, 29, 36, 44, 54, 66, 80, 96] as const;
const LEADER = 12;
/** Directions in turns, clockwise from the right; the easiest to read first. */
const DIRECTIONS = [
	0, 0.5, 0.75, 0.25, 0.06, 0.94, 0.44, 0.56, 0.12, 0.88, 0.38, 0.62, 0.34, 0.66, 0.19, 0.31, 0.69,
	0.81,
];
/** Without a line a label stays this many times nearer to its own point than to any other. */
const CLEARER = 1.5;
/** Smallest distance to any circle. */
const CLEAR = 1.5;
/** Texts are measured from a short list of letter widths, a few percent off. */
const ROOM = 1.04;
/** Height of a capital and of the part below the baseline, as shares of the font size. */
const ASCENT = 0.76;
const DESCENT = 0.24;

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
	for (const gap of GAPS) {
		if (gap >= LEADER && !request.mayLead) break;
		for (const turn of DIRECTIONS) {
			const label = candidate(request, gap, turn);
			if (widths.every((width) => isFree(label, request.spot, others, ground, placed, width))) {
				return label;
			}
		}
	}
	return undefined;
}

function candidate(request: LabelRequest, gap: number, turn: number): PlacedLabel {
	const { key, text, spot, size, bold } = request;
	const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
	const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
	const width = textWidth(text, size, bold) * ROOM;
	const height = size * (ASCENT + DESCENT);
	const dx = cos * (spot.r + gap);
	const edge = sin * (spot.r + gap);
	// The text hangs from its upper edge below the point, stands on its lower edge above it.
	const top = edge - height * (0.5 - 0.5 * sin);
	const shift = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
	return {
		key,
		text,
		bold,
		dx,
		dy: top + size * ASCENT,
		anchor,
		...(gap >= LEADER && {
			leader: [
				cos * (spot.r + 1),
				sin * (spot.r + 1),
				cos * (spot.r + gap - 2),
				sin * (spot.r + gap - 2),
			],
		}),
		box: {
			x: spot.x,
			dx: dx - shift,
			width,
			top: spot.y + top,
			bottom: spot.y + top + height,
		},
	};
}

function isFree(
	label: PlacedLabel,
	spot: Spot,
	others: readonly Spot[],
	ground: LabelGround,
	placed: readonly PlacedLabel[],
	width: number,
): boolean {
	const box = boxAt(label.box, width);
	const clear = label.leader ? CLEAR : Math.max(CLEAR, distance(spot, box, width) * CLEARER);
	return (
		box.left >= ground.left * width &&
		box.right <= width &&
		box.top >= ground.top &&
		box.bottom <= ground.bottom &&
		!ground.blocks.some((block) => overlap(box, boxAt(block, width))) &&
		!placed.some((other) => overlap(box, boxAt(other.box, width))) &&
		!others.some((other) => isNearer(other, box, width, clear)) &&
		!ground.lines.some(([from, to]) => strikes(at(from, width), at(to, width), box)) &&
		isFreeLine(label, spot, others, placed, width)
	);
}

/** A leader runs through no other label or point, and no other leader runs through this label. */
function isFreeLine(
	label: PlacedLabel,
	spot: Spot,
	others: readonly Spot[],
	placed: readonly PlacedLabel[],
	width: number,
): boolean {
	const box = boxAt(label.box, width);
	const crossed = placed.some((other) => {
		const line = lineAt(other, other.box.x, spotY(other), width);
		return line !== undefined && strikes(...line, box);
	});
	if (crossed) return false;
	const line = lineAt(label, spot.x, spot.y, width);
	if (!line) return true;
	return (
		!placed.some((other) => strikes(...line, boxAt(other.box, width))) &&
		!others.some((other) => !covers(spot, other, width) && strikes(...line, around(other, width)))
	);
}

type Line = [from: [number, number], to: [number, number]];

function lineAt({ leader }: PlacedLabel, x: number, y: number, width: number): Line | undefined {
	if (!leader) return undefined;
	const [x1, y1, x2, y2] = leader;
	return [
		[x * width + x1, y + y1],
		[x * width + x2, y + y2],
	];
}

/** Height of the point that a placed label belongs to. */
function spotY({ box, dy }: PlacedLabel): number {
	const height = box.bottom - box.top;
	return box.top + height * (ASCENT / (ASCENT + DESCENT)) - dy;
}

function at({ x, y }: Spot, width: number): [number, number] {
	return [x * width, y];
}

/** Points that lie on each other: a line from one cannot keep clear of the other. */
function covers(a: Spot, b: Spot, width: number): boolean {
	return Math.hypot((a.x - b.x) * width, a.y - b.y) < a.r + b.r;
}

function around({ x, y, r }: Spot, width: number): Box {
	return { left: x * width - r, right: x * width + r, top: y - r, bottom: y + r };
}
