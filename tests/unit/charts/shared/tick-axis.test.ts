import { describe, expect, it } from 'vitest';
import { FIRST_ROW, GRID_TOP, tickRule } from '../../../../src/charts/shared/tick-axis.ts';
import { forms as tornado } from '../../../../src/charts/tornado/forms.ts';
import { forms as waterfall } from '../../../../src/charts/waterfall/forms.ts';

const zero = { at: 0, label: '0', zero: true };
/** Of the text of a row, 15 px high: above the baseline, and below it. */
const [ASCENT, DESCENT] = [12, 5];

/** Top and bottom of the pieces that a dashed line draws. */
function piecesOf(line: string): [number, number][] {
	const number = (name: string) => Number(new RegExp(`${name}="([\\d.]+)`).exec(line)?.[1]);
	const rest = Number(/stroke-dasharray="[\d.]+ ([\d.]+)"/.exec(line)?.[1]);
	const [top, bottom, piece] = [number('y1'), number('y2'), number('stroke-dasharray')];
	const pieces: [number, number][] = [];
	for (let y = top - number('stroke-dashoffset'); y < bottom; y += piece + rest) {
		pieces.push([Math.max(y, top), Math.min(y + piece, bottom)]);
	}
	return pieces;
}

describe('the line of a tick', () => {
	it('is whole where names stand beside the plot', () => {
		expect(tickRule(zero, GRID_TOP, 200)).not.toContain('dash');
	});

	it.each(Object.entries({ tornado, waterfall }))(
		'crosses no name of a narrow %s and stands beside every bar',
		(_, { narrow }) => {
			const bottom = FIRST_ROW + 8 * narrow.row;
			const pieces = piecesOf(tickRule(zero, GRID_TOP, bottom, narrow));
			for (let top = FIRST_ROW; top < bottom; top += narrow.row) {
				const text = [top + narrow.baseline - ASCENT, top + narrow.baseline + DESCENT] as const;
				const [middle, reach] = [top + narrow.middle, 7];
				expect(pieces.some(([from, to]) => from < text[1] && to > text[0])).toBe(false);
				expect(pieces.some(([from, to]) => from <= middle - reach && to >= middle + reach)).toBe(
					true,
				);
			}
		},
	);
});
