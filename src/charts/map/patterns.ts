import type { Form } from '../chart-type.ts';
import { element } from '../shared/markup.ts';
import { patternId } from './drawing-ids.ts';

/** Lines and dots of the patterns in a square of 8: they thicken with the class. */
const strokes: Readonly<Record<string, string>> = {
	'1': 'M2 2h1M6 6h1',
	'2': 'M0 8L8 0',
	'3': 'M0 4L4 0M0 8L8 0M4 8L8 4',
	'4': 'M0 4L4 0M0 8L8 0M4 8L8 4M0 0L8 8M0 4L4 8M4 0L8 4',
	'5': 'M0 1h8M0 3h8M0 5h8M0 7h8M1 0v8M3 0v8M5 0v8M7 0v8',
	b1: 'M0 4h8',
	b2: 'M0 2h8M0 6h8',
	b3: 'M0 1h8M0 3h8M0 5h8M0 7h8',
	misleading: 'M0 0L8 8',
};
/** Side of the square in half units, so that lines stand apart at the smallest width of a form. */
const SIDE: Readonly<Record<Form, number>> = { wide: 32, narrow: 16 };

/** The patterns of the fills that a drawing uses. Tints fall back on them where a reader's system sets all colors. */
export function patternsSvg(fills: readonly string[], form: Form, prefix: string): string {
	const side = SIDE[form];
	return fills
		.filter((fill) => Object.hasOwn(strokes, fill))
		.map((fill) =>
			element(
				'pattern',
				{
					id: patternId(prefix, fill),
					viewBox: '0 0 8 8',
					width: side,
					height: side,
					patternUnits: 'userSpaceOnUse',
				},
				element('path', { d: strokes[fill] ?? '', class: 'm-pattern' }),
			),
		)
		.join('');
}
