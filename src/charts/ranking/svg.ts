import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import type { SvgIds } from '../chart-type.ts';
import { dashedAmong } from '../shared/dashes.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, escape, percent, text } from '../shared/markup.ts';
import type { Position } from '../shared/position.ts';
import { words } from '../../strings/charts.ts';
import { axisLabelBaseline, type MarkRow, type MissingMark, type RankingLayout } from './layout.ts';
import type { RankingModel } from './model.ts';

/** A ranking as SVG markup. Colors and weights come from classes; the same input gives the same text. */
export function rankingSvg(layout: RankingLayout, model: RankingModel, ids: SvgIds): string {
	const dashed = dashedAmong([...model.ranked, ...model.outside].map(({ quality }) => quality));
	return drawing({ form: layout.form, height: layout.height, ...ids }, [
		...axis(layout),
		...layout.textStrips.map(({ top, height }) =>
			element('rect', { class: 'clear', width: '100%', y: top, height }),
		),
		...layout.notes.map((note) => text({ class: 't t-note', x: 0, y: note.baseline }, note.text)),
		...layout.marks.map((mark) => valued(mark, layout, model, dashed(mark.row.quality))),
		...layout.missing.map(missing),
	]);
}

function axis(layout: RankingLayout): string[] {
	if (layout.marks.length === 0) return [];
	const { ticks, gridTop, gridBottom, tickBaselines, form, margins } = layout;
	const labelAt = form === 'wide' ? margins.start : 0;
	return [
		text({ class: 't t-axis', x: labelAt, y: axisLabelBaseline }, layout.axisLabel),
		...ticks.flatMap(({ at, label, zero }, index) => [
			element('line', {
				class: zero ? 'axis' : 'grid',
				x1: share(at),
				x2: share(at),
				y1: gridTop,
				y2: gridBottom,
				...shift(at),
			}),
			...tickBaselines.map((y) =>
				text(
					{
						class: 't',
						x: share(at),
						dx: at.offset,
						y,
						'text-anchor': form === 'narrow' && index === 0 ? 'start' : 'middle',
					},
					label,
				),
			),
		]),
	];
}

function valued(
	{ row, ...mark }: MarkRow,
	layout: RankingLayout,
	model: RankingModel,
	dashed: boolean,
): string {
	const wide = layout.form === 'wide';
	const filled = row.highlighted || !model.hasHighlight;
	const ranked = 'rank' in row;
	const year = element('tspan', { class: row.old ? 't-old' : 't-year', dx: 6 }, String(row.year));
	const value = escape(formatValue(row.value, model.unit));
	return element(
		'g',
		{
			class: `row r-${regionGroups[row.region].key}${row.highlighted ? ' on' : ''}`,
			'data-k': row.country,
		},
		[
			element('rect', { class: 'hit', width: '100%', y: mark.top, height: mark.height }),
			ranked &&
				text(
					{ class: 't', x: wide ? 22 : 18, y: mark.baseline, 'text-anchor': 'end' },
					String(row.rank),
				),
			text({ class: 't-i', x: wide ? 32 : 25, y: mark.baseline }, row.name),
			layout.stems &&
				element('line', {
					class: 'stem',
					x1: layout.margins.start - mark.at.offset,
					x2: share(mark.at),
					y1: mark.middle,
					y2: mark.middle,
					...shift(mark.at),
				}),
			element('circle', {
				class: markClass(filled, ranked, row.region === 'western-europe', dashed),
				cx: share(mark.at),
				cy: mark.middle,
				r: row.highlighted ? 6 : 5,
				...shift(mark.at),
			}),
			element(
				'text',
				wide
					? { class: 't-v', x: share(mark.at), dx: mark.at.offset + 12, y: mark.baseline }
					: { class: 't-v', x: '100%', y: mark.baseline, 'text-anchor': 'end' },
				value + year,
			),
		]
			.filter(Boolean)
			.join(''),
	);
}

function markClass(filled: boolean, ranked: boolean, ring: boolean, dashed: boolean): string {
	const form = !ranked || ring ? 'd-ring' : filled && !dashed ? 'd' : 'dh';
	return dashed ? `${form} d-dash` : form;
}

function missing({ row, column, baseline }: MissingMark): string {
	return element(
		'g',
		{ class: `row${row.highlighted ? ' on' : ''}`, 'data-k': row.country },
		[
			element('rect', {
				class: 'hit',
				x: share(column),
				width: '30%',
				y: baseline - 15,
				height: 22,
			}),
			element('circle', {
				class: 'd-miss',
				cx: share(column),
				cy: baseline - 4.5,
				r: 4.5,
				...shift(column),
			}),
			text({ class: 't-miss', x: share(column), dx: column.offset + 12, y: baseline }, row.name),
			element('title', {}, escape(`${row.name}: ${words.noValue}`)),
		].join(''),
	);
}

function share({ share }: Position): string {
	return percent(share);
}

function shift({ offset }: Position): { transform?: string } {
	return offset === 0 ? {} : { transform: `translate(${coordinate(offset)})` };
}
