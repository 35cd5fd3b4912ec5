import { textWidth } from '../shared/text-width.ts';
import type { Box, Disk } from './sheets.ts';

/** A label that looks for a place beside its circle. */
export interface LabelRequest {
	country: string;
	lines: readonly string[];
	disk: Disk;
	/** Font size in units of the drawing. */
	size: number;
	bold: boolean;
	/** May stand away from its circle, joined by a line. */
	mayLead: boolean;
	/** Width of the land around the circle, where the label may stand on the spot. */
	room?: number;
}

/** Where labels may stand. */
interface LabelGround {
	bounds: Box;
	disks: readonly Disk[];
	blocks: readonly Box[];
	isLand: (x: number, y: number) => boolean;
}

export interface PlacedLabel {
	country: string;
	lines: readonly string[];
	bold: boolean;
	/** Anchor of the first baseline. */
	x: number;
	y: number;
	lineHeight: number;
	anchor: 'start' | 'middle' | 'end';
	/** From circle to label, where the two stand apart. */
	leader?: readonly [x1: number, y1: number, x2: number, y2: number];
	box: Box;
	/** Most of the label stands on the sea. */
	atSea: boolean;
}

/** Room between circle and text, nearest first; from LEADER on a line joins them. */
const GAPS = [4, 6, 9, 13, 16, 21, 26, 32, 38, 45, 52] as const;
const LEADER = 12;
/** Directions in turns, the easiest to read first: right, left, then the corners, below, above. */
const DIRECTIONS = [
	0, 0.5, 0.06, 0.94, 0.44, 0.56, 0.12, 0.88, 0.38, 0.62, 0.34, 0.66, 0.25, 0.75, 0.19, 0.31, 0.69,
	0.81,
];
/** Smallest distance from other labels and circles. */
const AIR = 2;
/** A label without a line stays this many times nearer to its own circle than to any other. */
const CLEARER = 1.5;
/** One with a line stays this share of the font size away from other circles. */
const CLEAR_END = 0.3;
const LEADING = 1.14;
/** Height of a capital and of the part below the baseline, as shares of the font size. */
const ASCENT = 0.74;
const DESCENT = 0.24;

/**
 * Gives each label, in order, the nearest free place beside its circle: inside `bounds`, off every
 * other circle and nearer to its own, off the blocks and off the labels before it. A label that
 * finds no place is left out; its number is in the table.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	{ bounds, disks, blocks, isLand }: LabelGround,
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	for (const request of requests) {
		const others = disks.filter((disk) => disk !== request.disk);
		const label = candidates(request).find(({ box, leader }) => {
			// A line says which circle is meant; without one, nearness has to.
			const clear = leader ? request.size * CLEAR_END : distance(request.disk, box) * CLEARER;
			return (
				within(box, bounds) &&
				!blocks.some((block) => overlap(box, block)) &&
				!placed.some((other) => overlap(box, other.box)) &&
				!others.some((disk) => distance(disk, box) < Math.max(AIR, clear)) &&
				!(leader && placed.some((other) => crosses(leader, other.box))) &&
				!(leader && others.some((disk) => strikes(leader, disk, request.disk)))
			);
		});
		if (label) placed.push({ ...label, atSea: isAtSea(label.box, isLand) });
	}
	return placed;
}

function candidates(request: LabelRequest): PlacedLabel[] {
	const gaps = request.mayLead ? GAPS : GAPS.filter((gap) => gap < LEADER);
	const beside = gaps.flatMap((gap) => DIRECTIONS.map((turn) => candidate(request, gap, turn)));
	const onSpot = candidate(request, -request.disk.r, 0.25);
	return onSpot.box.width <= (request.room ?? 0) ? [centered(onSpot), ...beside] : beside;
}

/** Moves a label that hangs from the middle of its circle up by half of its height. */
function centered({ box, y, ...label }: PlacedLabel): PlacedLabel {
	const up = box.height / 2;
	return { ...label, y: y - up, box: { ...box, y: box.y - up } };
}

function candidate(request: LabelRequest, gap: number, turn: number): PlacedLabel {
	const { country, lines, disk, size, bold } = request;
	const [dx, dy] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
	const anchor = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
	const width = Math.max(...lines.map((line, index) => textWidth(line, size, bold && index === 0)));
	const lineHeight = size * LEADING;
	const height = size * (ASCENT + DESCENT) + lineHeight * (lines.length - 1);
	const x = disk.x + dx * (disk.r + gap);
	const edge = disk.y + dy * (disk.r + gap);
	// The block hangs from its upper edge below the circle, stands on its lower edge above it.
	const top = edge - height * (0.5 - 0.5 * dy);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		country,
		lines,
		bold,
		x,
		y: top + size * ASCENT,
		lineHeight,
		anchor,
		...(gap >= LEADER && {
			leader: [disk.x + dx * (disk.r + 1), disk.y + dy * (disk.r + 1), x - dx * 2, edge - dy * 2],
		}),
		box: { x: left, y: top, width, height },
		atSea: false,
	};
}

function within(box: Box, bounds: Box): boolean {
	return (
		box.x >= bounds.x &&
		box.y >= bounds.y &&
		box.x + box.width <= bounds.x + bounds.width &&
		box.y + box.height <= bounds.y + bounds.height
	);
}

function overlap(a: Box, b: Box): boolean {
	return (
		a.x < b.x + b.width + AIR &&
		b.x < a.x + a.width + AIR &&
		a.y < b.y + b.height + AIR / 2 &&
		b.y < a.y + a.height + AIR / 2
	);
}

function isAtSea({ x, y, width, height }: Box, isLand: LabelGround['isLand']): boolean {
	const samples = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
		isLand(x + width * share, y + height / 2),
	);
	return samples.filter(Boolean).length * 2 < samples.length;
}

/** From the edge of a circle to a box; negative when they overlap. */
function distance({ x, y, r }: Disk, box: Box): number {
	const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
	const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
	return Math.hypot(nearestX - x, nearestY - y) - r;
}

type Line = NonNullable<PlacedLabel['leader']>;

function crosses(leader: Line, box: Box): boolean {
	return along(leader).some(
		([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
	);
}

/** Whether a line runs into another circle; one that overlaps its own circle cannot be avoided. */
function strikes(leader: Line, other: Disk, own: Disk): boolean {
	const near = Math.hypot(other.x - own.x, other.y - own.y) < other.r + own.r;
	return !near && along(leader).some(([x, y]) => Math.hypot(x - other.x, y - other.y) < other.r);
}

function along([x1, y1, x2, y2]: Line): [x: number, y: number][] {
	const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
	return Array.from({ length: steps + 1 }, (_, step) => [
		x1 + ((x2 - x1) * step) / steps,
		y1 + ((y2 - y1) * step) / steps,
	]);
}
