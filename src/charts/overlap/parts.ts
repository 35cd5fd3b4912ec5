import type { Form, SvgIds } from '../chart-type.ts';
import { drawing } from '../shared/drawing.ts';
import { element, percent, text } from '../shared/markup.ts';

type Attributes = Parameters<typeof element>[1];

/** The outermost element of a drawing. */
export function root(type: string, form: Form, height: number, ids: SvgIds, content: string[]) {
	return drawing({ form, height, kind: `c-hours c-${type}`, ...ids }, content);
}

/** A bar between two shares of the width. */
export function bar(
	name: string,
	{ from, to }: { from: number; to: number },
	y: number,
	height: number,
	more: Attributes = {},
): string {
	return element('rect', {
		class: name,
		x: percent(from),
		y,
		width: percent(to - from),
		height,
		...more,
	});
}

/** A label at a share of the width that stays inside the drawing at its ends. */
export function tickLabel(at: number, baseline: number, label: string, inside: boolean): string {
	const anchor = inside && at < 0.02 ? undefined : inside && at > 0.98 ? 'end' : 'middle';
	return text({ class: 't', x: percent(at), y: baseline, 'text-anchor': anchor }, label);
}
