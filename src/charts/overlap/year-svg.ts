import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Form, SvgIds } from '../chart-type.ts';
import { element, percent, text, upright } from '../shared/markup.ts';
import { AXIS_LABEL_BASELINE, forms, shortName, TICK_BASELINE } from './forms.ts';
import { bar, root, tickLabel } from './parts.ts';
import type { YearModel, YearRow, YearRun } from './year-model.ts';

/** Height in which the hours of a row rise, and the room above it for their labels. */
const RISE = 32;
const HEAD = 16;
/** Shares of the year from which on a run carries its own label. */
const LABELLED: Readonly<Record<Form, number>> = { wide: 0.07, narrow: 0.14 };
/** Shares of the year within which the line of the day would cross such a label. */
const NEAR: Readonly<Record<Form, number>> = { wide: 0.025, narrow: 0.05 };
/** Foot of a name that stands above its row, in the narrow form. */
const NAME_FOOT = 20;

/**
 * Shared hours through a year as SVG markup: a row for each site, a step for each stretch of equal
 * hours, all rows on the scale from zero to the client's shift.
 */
export function yearSvg(model: YearModel, form: Form, ids: SvgIds): string {
	const { rows: top, year: height, foot, start } = forms[form];
	const bottom = top + model.rows.length * height;
	const wide = form === 'wide';
	return root('year', form, bottom + foot, ids, [
		text({ class: 't t-axis', x: -start, y: AXIS_LABEL_BASELINE }, words.hoursShared),
		...model.months
			.filter((_, month) => month % (wide ? 1 : 3) === 0)
			.flatMap(({ at, label }) => [
				upright('grid', at, top - 4, bottom),
				tickLabel(at, TICK_BASELINE, label, true),
			]),
		...model.rows.map((row, index) => rowMarkup(row, model, top + index * height, form)),
		...(wide
			? [upright('day', model.at, top - 4, bottom)]
			: model.rows.map((_, index) => {
					const head = top + index * height;
					return upright('day', model.at, head + NAME_FOOT, head + height);
				})),
		...model.rows.map((row, index) => labels(row, top + index * height, form)),
	]);
}

function rowMarkup(row: YearRow, { top: most, at }: YearModel, top: number, form: Form): string {
	const { year: height } = forms[form];
	const foot = top + height - 4;
	const rise = (minutes: number) => foot - (minutes / most) * RISE;
	const risers = row.runs.slice(1).map((run, index) => {
		const before = row.runs[index]?.minutes ?? 0;
		return element('line', {
			class: 'step',
			x1: percent(run.from),
			x2: percent(run.from),
			y1: rise(before),
			y2: rise(run.minutes),
		});
	});
	return element(
		'g',
		{ class: `r-${row.region}` },
		[
			element('line', { class: 'axis', x2: '100%', y1: foot, y2: foot }),
			...row.runs.map((run) => runMarkup(run, rise(run.minutes), foot, { form, day: at })),
			...risers,
		].join(''),
	);
}

/** Name and range: beside the plot, or above their row, where the line of the day leaves a gap. */
function labels({ name, range }: YearRow, top: number, form: Form): string {
	const y = form === 'wide' ? top + forms.wide.year - 6 : top + 15;
	return form === 'wide'
		? text({ class: 't-i', x: -12, y, 'text-anchor': 'end' }, shortName(name)) +
				text({ class: 't-v', x: percent(1), dx: 10, y }, range)
		: text({ class: 't-i', x: 0, y }, shortName(name)) +
				text({ class: 't-v', x: percent(1), y, 'text-anchor': 'end' }, range);
}

function runMarkup(
	run: YearRun,
	y: number,
	foot: number,
	{ form, day }: { form: Form; day: number },
): string {
	const labelled = run.to - run.from >= LABELLED[form];
	return element(
		'g',
		{ class: 'run', 'data-k': run.key },
		[
			bar('hit', run, foot - RISE - HEAD + 4, RISE + HEAD - 4),
			run.minutes > 0 ? bar('rest', run, y, foot - y) : '',
			element('line', { class: 'step', x1: percent(run.from), x2: percent(run.to), y1: y, y2: y }),
			labelled
				? text(
						{ class: 't-s', ...labelPlace((run.from + run.to) / 2, day, form), y: y - 4 },
						run.hours,
					)
				: '',
		].join(''),
	);
}

/** The middle of a run, or beside the line of the day where that would cross the label. */
function labelPlace(middle: number, day: number, form: Form) {
	if (Math.abs(middle - day) > NEAR[form]) return { x: percent(middle), 'text-anchor': 'middle' };
	return day < middle
		? { x: percent(day), dx: 5 }
		: { x: percent(day), dx: -5, 'text-anchor': 'end' };
}
