import { regionsWords } from '../../strings/regions-chart.ts';
import type { Form } from '../chart-type.ts';
import { axisTicks, ruledScale, type AxisTick } from '../shared/ruled-scale.ts';
import { FIRST_ROW, GRID_TOP, TICK_BASELINE } from '../shared/tick-axis.ts';
import { forms, HIGH } from './forms.ts';
import type { RegionsModel } from './model.ts';
import { rowLayout, type RowLayout } from './row-layout.ts';

/** The geometry of the drawing. Vertical measures are pixels; `at` is a share of the plot's width. */
export interface RegionsLayout {
	form: Form;
	height: number;
	axisLabel: string;
	ticks: readonly AxisTick[];
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
	const scale = ruledScale(values, facts.unit, log, ticks);
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
		ticks: axisTicks(scale),
		gridTop: GRID_TOP,
		gridBottom: top,
		tickBaselines: high ? [TICK_BASELINE, top + 16] : [TICK_BASELINE],
		cut,
		rows,
	};
}
