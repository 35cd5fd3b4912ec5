import {
	boxAt,
	distance,
	isNearer,
	overlap,
	strikes,
	type Box,
	type LabelGround,
	type Spot,
} from './label-ground.ts';
import { spotY } from './label-places.ts';
import type { PlacedLabel } from './labels.ts';

/** Without a line a label stays this many times nearer to its own point than to any other. */
const CLEARER = 1.5;
/** Smallest distance to any circle. */
const CLEAR = 1.5;

/**
 * Whether a label covers nothing and is seen to belong to its own point, where the drawing is `width`
 * pixels wide.
 */
export function isFree(
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
		isFreeLine(label, spot, others, ground, placed, width)
	);
}

/** A leader runs through no other text or point, and no other leader runs through this label. */
function isFreeLine(
	label: PlacedLabel,
	spot: Spot,
	others: readonly Spot[],
	{ blocks }: LabelGround,
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
		![...placed.map((other) => other.box), ...blocks].some((text) =>
			strikes(...line, boxAt(text, width)),
		) &&
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
