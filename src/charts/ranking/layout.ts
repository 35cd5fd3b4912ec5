import { formatNumber } from '../../strings/english.ts';
import { across, type Margins, type Position } from '../shared/position.ts';
import { linearScale, logScale, type Scale } from '../shared/scale.ts';
import { words } from '../../strings/charts.ts';
import type { MissingRow, OutsideRow, RankedRow, RankingModel } from './model.ts';

/** `wide` sets names beside the marks, `narrow` above them. */
export type Form = 'wide' | 'narrow';

/** A place drawn as a mark at its value. */
export interface MarkRow {
	row: RankedRow | OutsideRow;
	/** Top and height of the strip that answers to the pointer. */
	top: number;
	height: number;
	/** Baseline of the text and middle of the mark. */
	baseline: number;
	middle: number;
	at: Position;
}

/** A place without a value, set in columns below the marks. */
export interface MissingMark {
	row: MissingRow;
	column: Position;
	baseline: number;
}

/** The geometry of a ranking. Vertical measures are pixels; horizontal ones follow the width. */
export interface RankingLayout {
	form: Form;
	/** Width in pixels at which the form reads best; used where a drawing stands alone. */
	width: number;
	height: number;
	margins: Margins;
	axisLabel: string;
	ticks: readonly { at: Position; label: string; zero: boolean }[];
	/** Grid lines run between these. */
	gridTop: number;
	gridBottom: number;
	/** Baselines of tick labels: above, and below a long list too. */
	tickBaselines: readonly number[];
	/** Stems grow from zero at the start of the axis; a log scale or negative values leave them out. */
	stems: boolean;
	marks: readonly MarkRow[];
	missing: readonly MissingMark[];
	/** Strips in which text stands across the plot, so that no grid line runs through it. */
	textStrips: readonly { top: number; height: number }[];
	/** Sentences between the groups. */
	notes: readonly { text: string; baseline: number }[];
}

const forms = {
	wide: {
		width: 760,
		margins: { start: 196, end: 132 },
		row: 24,
		text: 17,
		mark: 12.5,
		ticks: 6,
		columns: 3,
	},
	narrow: {
		width: 360,
		margins: { start: 7, end: 7 },
		row: 38,
		text: 14,
		mark: 25,
		ticks: 5,
		columns: 2,
	},
} as const;

const AXIS_LABEL_BASELINE = 14;
const TICK_BASELINE = 34;
const FIRST_ROW = 42;
const NOTE_HEIGHT = 30;
const MISSING_HEIGHT = 22;
/** How far letters reach below their baseline. */
const TEXT_DEPTH = 4;
/** Lists with more marks than this repeat the axis at their end. */
const LONG_LIST = 16;

/** Places every mark and label of a ranking. */
export function rankingLayout(model: RankingModel, form: Form): RankingLayout {
	const spec = forms[form];
	const scale = scaleOf(model, spec.ticks);
	const notes: { text: string; baseline: number }[] = [];
	const marks: MarkRow[] = [];
	const textStrips: { top: number; height: number }[] = [];
	let top = FIRST_ROW;
	const keepClear = (height: number) => {
		if (form === 'narrow') textStrips.push({ top, height });
	};

	const note = (text: string) => {
		notes.push({ text, baseline: top + NOTE_HEIGHT - 10 });
		keepClear(NOTE_HEIGHT);
		top += NOTE_HEIGHT;
	};
	const mark = (row: RankedRow | OutsideRow) => {
		keepClear(spec.text + TEXT_DEPTH);
		marks.push({
			row,
			top,
			height: spec.row,
			baseline: top + spec.text,
			middle: top + spec.mark,
			at: across(scale.shareOf(row.value), spec.margins),
		});
		top += spec.row;
	};

	let last = 0;
	for (const row of model.drawn) {
		const index = model.ranked.indexOf(row);
		if (index > last) note(words.more(index - last));
		mark(row);
		last = index + 1;
	}
	if (last < model.ranked.length) note(words.moreBelow(model.ranked.length - last));
	if (model.outside.length > 0) {
		note(words.outsideHeading);
		model.outside.forEach(mark);
	}

	const gridBottom = top + 2;
	const tickBaselines = [TICK_BASELINE];
	if (marks.length > LONG_LIST) {
		tickBaselines.push(gridBottom + 16);
		top = gridBottom + 20;
	}

	if (model.missing.length > 0) note(words.noValueHeading(model.missing.length));
	const lines = Math.ceil(model.missing.length / spec.columns);
	const missing = model.missing.map((row, index) => ({
		row,
		column: { share: Math.floor(index / lines) / spec.columns, offset: 6 },
		baseline: top + (index % lines) * MISSING_HEIGHT + 15,
	}));
	top += lines * MISSING_HEIGHT;

	return {
		form,
		width: spec.width,
		height: top + 6,
		margins: spec.margins,
		axisLabel: model.log ? `${model.unit.name}, ${words.logScale}` : model.unit.name,
		ticks: scale.ticks.map((value) => ({
			at: across(scale.shareOf(value), spec.margins),
			label: tickLabel(value / model.unit.divisor),
			zero: value === 0,
		})),
		gridTop: FIRST_ROW - 2,
		gridBottom,
		tickBaselines,
		stems: !model.log && scale.shareOf(0) === 0,
		marks,
		missing,
		textStrips,
		notes,
	};
}

/** Baseline of the axis label, the same in every ranking. */
export const axisLabelBaseline = AXIS_LABEL_BASELINE;

function scaleOf({ drawn, outside, log }: RankingModel, mostTicks: number): Scale {
	const values = [...drawn, ...outside].map(({ value }) => value);
	if (values.length === 0) return linearScale(1, mostTicks);
	const [min, max] = [Math.min(...values), Math.max(...values)];
	if (log) return logScale(min, max);
	return linearScale(max > 0 || min < 0 ? max : 1, mostTicks, min);
}

function tickLabel(value: number): string {
	const size = Math.abs(value);
	const decimals =
		size === 0 || size >= 1 ? Number(!Number.isInteger(size)) : -Math.floor(Math.log10(size));
	return formatNumber(value, Math.min(3, decimals));
}
