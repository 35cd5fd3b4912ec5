import { regionGroups } from '../../corpus/regions.ts';
import { scoreWords as words } from '../../strings/location-score.ts';
import type { Form, SvgIds } from '../chart-type.ts';
import { drawing } from '../shared/drawing.ts';
import { element, percent, text, upright } from '../shared/markup.ts';
import { TICK_BASELINE, tickLabel } from '../shared/tick-axis.ts';
import { AXIS_LABEL_BASELINE, forms, LONGEST_NAME, METHOD_BELOW } from './forms.ts';
import { scoreLayout, type PlacedRow } from './layout.ts';
import type { ScoreModel, ScoreRow } from './model.ts';

/**
 * The ranking as SVG markup: in each row a pale bar over the ranks of nine in ten draws, a dot at the
 * rank of the reader's weights and a thin line over the ranks of the six methods. Colors come from
 * classes; percentages are those of the plot, beside which the style sheet leaves room for names.
 */
export function scoreSvg(model: ScoreModel, form: Form, ids: SvgIds): string {
	const layout = scoreLayout(model, form);
	const { start } = forms[form];
	return drawing({ form, height: layout.height, kind: 'c-score', ...ids }, [
		text({ class: 't t-axis', x: -start, y: AXIS_LABEL_BASELINE }, words.rank),
		text(
			{
				class: 't t-axis',
				x: percent(1),
				dx: forms[form].end,
				y: AXIS_LABEL_BASELINE,
				'text-anchor': 'end',
			},
			words.score,
		),
		...layout.ticks.map(({ at }) => upright('grid', at, layout.gridTop, layout.gridBottom)),
		...layout.ticks.map((tick) => tickLabel(tick, TICK_BASELINE)),
		layout.cut === undefined
			? ''
			: text({ class: 't t-note', x: -start, y: layout.cut }, words.cut),
		...layout.rows.map((row) => rowMarkup(row, form, model.hasChosen)),
	]);
}

function rowMarkup(placed: PlacedRow, form: Form, hasChosen: boolean): string {
	const { row, middle, baseline, at, range, methods } = placed;
	const { start, end } = forms[form];
	const wide = form === 'wide';
	return element(
		'g',
		{
			class: `row r-${regionGroups[row.region].key}${row.chosen ? ' on' : ''}${row.gaps.length > 0 ? ' gap' : ''}`,
			'data-k': row.key,
		},
		[
			element('rect', { class: 'hit', width: '100%', y: placed.top, height: placed.height }),
			range ? across('edge', range, middle) + across('range', range, middle) : '',
			methods ? across('method', methods, middle + METHOD_BELOW) : '',
			element('circle', {
				class: dotClass(row, hasChosen),
				cx: percent(at),
				cy: middle,
				r: 5,
			}),
			text(
				{
					class: 't-r',
					x: wide ? 22 - start : 9 - start,
					y: baseline,
					'text-anchor': wide ? 'end' : undefined,
				},
				String(row.rank),
			),
			text({ class: 't-i', x: wide ? 34 - start : 36 - start, y: baseline }, nameOf(row)),
			text(
				{ class: 't-v', x: percent(1), dx: end, y: baseline, 'text-anchor': 'end' },
				row.scoreText,
			),
		].join(''),
	);
}

function dotClass({ gaps, chosen, region }: ScoreRow, hasChosen: boolean): string {
	if (gaps.length > 0) return 'dh d-dash';
	if (region === 'western-europe') return 'd-ring';
	return chosen || !hasChosen ? 'd' : 'dh';
}

function nameOf({ name, oldPay }: ScoreRow): string {
	const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
	return oldPay === undefined ? short : `${short} ${words.oldMark}`;
}

function across(name: string, [from, to]: readonly [number, number], y: number): string {
	return element('line', { class: name, x1: percent(from), x2: percent(to), y1: y, y2: y });
}
