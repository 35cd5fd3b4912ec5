import { tornadoWords as words } from '../../strings/tornado.ts';
import type { Form } from '../chart-type.ts';
import { textWidth } from '../shared/text-width.ts';
import { labelLines, overhang } from '../shared/label-lines.ts';
import { axisTicks, ruledScale, type AxisTick } from '../shared/ruled-scale.ts';
import type { Scale } from '../shared/scale.ts';
import { FIRST_ROW, GRID_TOP } from '../shared/tick-axis.ts';
import { amountText } from '../waterfall/amount-text.ts';
import { BAR_HEIGHT, forms, KEY_LINE, LABEL_SIZE } from './forms.ts';
import type { SwingingBar, TornadoModel } from './model.ts';
import { unitOf } from './unit.ts';

/** Half a bar, from the likely result to the result at one end of the range; shares of the plot. */
export interface Half {
	end: 'low' | 'high';
	at: number;
	width: number;
}

export interface PlacedBar {
	bar: SwingingBar;
	top: number;
	height: number;
	baseline: number;
	barTop: number;
	/** The wider half first, so that it never hides the other. */
	halves: readonly Half[];
	/** Outermost places of the bar with the input there. */
	ends: readonly { at: number; anchor: 'start' | 'end'; text: string }[];
	/** Both inputs in words, where there is no room at the ends. */
	range: string | undefined;
}

/** The geometry of the drawing; vertical measures are pixels. */
export interface TornadoLayout {
	form: Form;
	height: number;
	axisLabel: string;
	ticks: readonly AxisTick[];
	gridTop: number;
	gridBottom: number;
	base: {
		at: number;
		label: string;
		anchor: 'start' | 'middle' | 'end';
		dx: number;
		baseline: number;
		/** Tops and bottoms of its line, which leaves out the lines of text of a narrow drawing. */
		lines: readonly (readonly [number, number])[];
	};
	bars: readonly PlacedBar[];
	/** What hollow and filled mean. */
	keys: readonly { end: 'low' | 'high'; x: number; baseline: number; text: string }[];
}

/** Places every bar on an axis that holds zero, because below zero the deal destroys value. */
export function tornadoLayout(model: TornadoModel, form: Form): TornadoLayout {
	const { base, bars } = model;
	const spec = forms[form];
	const unit = unitOf(model);
	const values = bars.flatMap(({ low, high }) => [low.value, high.value]);
	const scale = ruledScale([0, base, ...values], unit, false, spec.ticks);
	const bottom = FIRST_ROW + bars.length * spec.row;
	const baseline = bottom + 16;
	const keyTop = baseline + KEY_LINE;
	const keyTexts = { low: words.lowEnd, high: words.highEnd };
	const wide = form === 'wide';
	const placed = bars.map((bar, index) => placedBar(bar, base, index, form, scale));
	return {
		form,
		height: keyTop + (wide ? 0 : KEY_LINE) + 6,
		axisLabel: words.axis(unit.name),
		ticks: axisTicks(scale),
		gridTop: GRID_TOP,
		gridBottom: bottom,
		base: {
			...baseLabel(words.base(amountText(base, unit)), scale.shareOf(base), form),
			baseline,
			lines: wide
				? [[GRID_TOP, bottom + BASE_REACH]]
				: placed.map(({ barTop }) => [barTop - BASE_REACH, barTop + BAR_HEIGHT + BASE_REACH]),
		},
		bars: placed,
		keys: (['low', 'high'] as const).map((end, index) => ({
			end,
			x: -spec.start + (wide && index > 0 ? KEY_GAP + textWidth(keyTexts.low, LABEL_SIZE) : 0),
			baseline: keyTop + (wide ? 0 : index * KEY_LINE),
			text: keyTexts[end],
		})),
	};
}

/** How far the line of the likely result reaches over the bars. */
const BASE_REACH = 4;
/** From the start of one entry of the key to the next, beside its text. */
const KEY_GAP = 48;

function placedBar(
	bar: SwingingBar,
	base: number,
	index: number,
	form: Form,
	scale: Scale,
): PlacedBar {
	const spec = forms[form];
	const top = FIRST_ROW + index * spec.row;
	const middle = scale.shareOf(base);
	const halves = (['low', 'high'] as const).map((end): Half => {
		const at = scale.shareOf(bar[end].value);
		return { end, at: Math.min(at, middle), width: Math.abs(at - middle) };
	});
	const [less, more] = bar.low.value <= bar.high.value ? [bar.low, bar.high] : [bar.high, bar.low];
	const left = scale.shareOf(Math.min(less.value, base));
	const right = scale.shareOf(Math.max(more.value, base));
	return {
		bar,
		top,
		height: spec.row,
		baseline: top + spec.baseline,
		barTop: top + spec.middle - BAR_HEIGHT / 2,
		halves: halves.toSorted((a, b) => b.width - a.width),
		ends:
			form === 'wide'
				? [
						{ at: left, anchor: 'end', text: less.input },
						{ at: right, anchor: 'start', text: more.input },
					]
				: [],
		range: form === 'wide' ? undefined : words.range(bar.low.input, bar.high.input),
	};
}

/** The label of the likely result, turned inward at the edges. */
function baseLabel(label: string, at: number, form: Form) {
	const { plot, start, end } = forms[form];
	const [placed] = labelLines(
		[{ x: at * plot, width: textWidth(label, LABEL_SIZE, true), needed: true }],
		-Math.min(start, 60),
		plot + end,
	);
	const anchor = placed?.anchor ?? 'middle';
	return { at, label, anchor, dx: overhang(anchor) };
}
