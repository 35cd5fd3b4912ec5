import { regionsWords } from '../../strings/regions-chart.ts';
import type { Form } from '../chart-type.ts';
import { FIRST_ROW, forms, HIGH, TICK_BASELINE } from './forms.ts';
import type { RegionsModel } from './model.ts';
import { rowLayout, type RowLayout } from './row-layout.ts';
import { regionsScale } from './scale.ts';

/** The geometry of the drawing. Vertical measures are pixels; `at` is a share of the plot's width. */
export interface RegionsLayout {
	form: Form;
	height: number;
	axisLabel: string;
	ticks: readonly { at: number; label: string; zero: boolean }[];
	gridTop: number;
	gridBottom: number;
	/** Baselines of tick labels: above, and below a high drawing too. */
	tickBaselines: readonly number[];
	/** Height of the line above the groups that are no destination region. */
	cut: number | undefined;
	rows: readonly RowLayout[];
}

/** Places every dot, tick and label of the drawing. */
export function regionsLayout(model: RegionsModel, form: Form): RegionsLayout {
	const { facts, log } = model;
	const { ticks } = forms[form];
	const values = model.rows.flatMap(({ valued }) => valued.map(({ value }) => value));
	const scale = regionsScale(values, facts.unit, log, ticks);
	const rows: RowLayout[] = [];
	let top = FIRST_ROW;
	let cut: number | undefined;
	for (const row of model.rows) {
		if (row.apart && cut === undefined && rows.length > 0) {
			cut = top - 4;
			top += 12;
		}
		const placed = rowLayout(row, top, model, scale, form);
		rows.push(placed);
		top = placed.bottom;
	}
	const high = top > HIGH;
	return {
		form,
		height: top + (high ? 22 : 2),
		axisLabel: log ? `${facts.unit.name}, ${regionsWords.logScale}` : facts.unit.name,
		ticks: scale.ticks.map((tick, index) => ({
			at: scale.shareOf(tick),
			label: scale.labels[index] ?? '',
			zero: tick === 0,
		})),
		gridTop: TICK_BASELINE + 6,
		gridBottom: top,
		tickBaselines: high ? [TICK_BASELINE, top + 16] : [TICK_BASELINE],
		cut,
		rows,
	};
}
