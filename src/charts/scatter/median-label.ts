import { textWidth } from '../shared/text-width.ts';
import { boxAt, distance, type FluidBox, type Spot } from './label-ground.ts';
import type { Widths } from './labels.ts';

/** The name of the median upward, which stands inside the plot at one end of its line. */
export interface MedianLabel {
	text: string;
	end: 'left' | 'right';
	baseline: number;
	box: FluidBox;
}

interface Line {
	/** Ends of the line in shares of the width. */
	left: number;
	right: number;
	y: number;
	/** Edges of the plot. */
	top: number;
	bottom: number;
}

const SIZE = 12;
const HEIGHT = 14;

/** Puts the label at the end and on the side of the line where it covers the fewest circles. */
export function upLabel(
	text: string,
	{ left, right, y, top, bottom }: Line,
	spots: readonly Spot[],
	{ least, usual, most }: Widths,
): MedianLabel {
	const width = textWidth(text, SIZE) * 1.04;
	const places = (['right', 'left'] as const).flatMap((end) =>
		[y - 5, y + 13].map((baseline): MedianLabel => {
			const edge = baseline - HEIGHT + 3;
			const box = {
				x: end === 'right' ? right : left,
				dx: end === 'right' ? -width : 4,
				width,
				top: edge,
				bottom: edge + HEIGHT,
			};
			return { text, end, baseline, box };
		}),
	);
	const covered = ({ box }: MedianLabel) =>
		[least, usual, most].reduce((sum, drawing) => {
			const at = boxAt(box, drawing);
			return sum + spots.filter((spot) => distance(spot, at, drawing) < 1).length;
		}, 0);
	const inside = places.filter(({ box }) => box.top >= top && box.bottom <= bottom);
	const [best] = (inside.length > 0 ? inside : places).toSorted((a, b) => covered(a) - covered(b));
	if (!best) throw new RangeError('a median label has four places');
	return best;
}
