import { textWidth } from '../shared/text-width.ts';
import type { LabelRequest, PlacedLabel } from './labels.ts';

/** Room between point and text, nearest first; from LEADER on a line joins them. */
const GAPS = [3, 5, 8, 14, 18, 23, 29, 36, 44, 54, 66, 80, 96] as const;
const LEADER = 12;
/** Directions in turns, clockwise from the right; the easiest to read first. */
const DIRECTIONS = [
	0, 0.5, 0.75, 0.25, 0.06, 0.94, 0.44, 0.56, 0.12, 0.88, 0.38, 0.62, 0.34, 0.66, 0.19, 0.31, 0.69,
	0.81,
];
/** Texts are measured from a short list of letter widths, a few percent off. */
const ROOM = 1.04;
/** Height of a capital and of the part below the baseline, as shares of the font size. */
const ASCENT = 0.76;
const DESCENT = 0.24;

/** The places beside a point where its label may stand, the best to read first. */
export function* placesBeside(request: LabelRequest): Generator<PlacedLabel> {
	for (const gap of GAPS) {
		if (gap >= LEADER && !request.mayLead) return;
		for (const turn of DIRECTIONS) yield candidate(request, gap, turn);
	}
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

/** Height of the point that a placed label belongs to. */
export function spotY({ box, dy }: PlacedLabel): number {
	const height = box.bottom - box.top;
	return box.top + height * (ASCENT / (ASCENT + DESCENT)) - dy;
}
