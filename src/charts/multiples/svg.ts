import type { Form, SvgIds } from '../chart-type.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, percent, text } from '../shared/markup.ts';
import { baselinesOf } from '../trend/end-label.ts';
import type { Line } from '../trend/line.ts';
import { dots, footLine, labelMarkup, lineClass, strokes, valueRules } from '../trend/line-svg.ts';
import { absentMarkup } from '../trend/svg.ts';
import { faintPath } from './faint-path.ts';
import { multiplesLayout, TITLE_GAP, type MultiplesLayout, type PlacedPanel } from './layout.ts';
import type { MultiplesModel } from './model.ts';

/** The panels as SVG markup; colors and weights come from classes. */
export function multiplesSvg(model: MultiplesModel, form: Form, ids: SvgIds): string {
	const layout = multiplesLayout(model, form);
	const shared =
		model.of === 'places' && model.lines.length > 1
			? { id: `${ids.labelledBy}-${form}-lines`, lines: model.lines }
			: undefined;
	return drawing(
		{ form, height: layout.height, kind: `c-lines c-multiples ${layout.margins.classes}`, ...ids },
		[
			text({ class: 't t-axis', x: -layout.margins.start, y: 14 }, layout.axis.label),
			shared ? element('defs', {}, faint(shared.lines, layout, shared.id)) : '',
			...layout.panels.map((panel) => panelMarkup(panel, layout, shared?.id)),
			...layout.absent.map(({ place, baseline }) =>
				absentMarkup(model, place, baseline, layout.margins.start),
			),
		],
	);
}

function panelMarkup(panel: PlacedPanel, layout: MultiplesLayout, shared?: string): string {
	const { line, behind } = panel;
	return element(
		'svg',
		{
			class: lineClass(line, false),
			x: percent(panel.across),
			y: panel.top,
			width: percent(layout.width),
			height: layout.panelHeight,
			overflow: 'visible',
		},
		[
			titleMarkup(panel, layout),
			...axes(panel, layout),
			shared === undefined ? '' : stretched(layout, element('use', { href: `#${shared}` })),
			behind.length === 0 ? '' : stretched(layout, faint(behind, layout)),
			element('g', {}, strokes([line], layout.plot) + dots(line, layout.plot, true)),
		].join(''),
	);
}

/** The title ends right above the plot, however many lines it has. */
function titleMarkup({ title }: PlacedPanel, { plot }: MultiplesLayout): string {
	const baselines = baselinesOf(title, plot.top - TITLE_GAP - title.height / 2);
	return labelMarkup(title, baselines, (y) => ({ x: 0, y }));
}

function axes({ first }: PlacedPanel, { axis, plot, years }: MultiplesLayout): string[] {
	return [
		...valueRules(axis, plot, first),
		axis.open ? footLine(plot) : '',
		...years.map(({ across, text: label, anchor }) =>
			text(
				{
					class: 't',
					x: percent(across),
					y: plot.top + plot.height + 16,
					'text-anchor': anchor === 'start' ? undefined : anchor,
				},
				label,
			),
		),
	];
}

/** A drawing over the plot whose width is the years and whose height is in pixels. */
function stretched({ plot, span }: MultiplesLayout, content: string): string {
	return element(
		'svg',
		{
			y: plot.top,
			width: '100%',
			height: plot.height,
			viewBox: `0 0 ${Math.max(1, span[1] - span[0])} ${coordinate(plot.height)}`,
			preserveAspectRatio: 'none',
		},
		content,
	);
}

function faint(lines: readonly Line[], { plot, span }: MultiplesLayout, id?: string): string {
	return element('path', {
		id,
		class: 'faint',
		'vector-effect': 'non-scaling-stroke',
		d: faintPath(lines, span[0], (shown) => plot.downOf(shown) * plot.height),
	});
}
