import type { ChartType, Form, SvgIds } from '../chart-type.ts';
import { describeMap, mapNotes } from './describe.ts';
import { idPrefix } from './drawing-ids.ts';
import { mapFindings } from './findings.ts';
import type { MapGeometry } from './geometry-file.ts';
import { refuseUnranked } from '../draw.ts';
import type { Base } from './base.ts';
import { mapLayout } from './layout.ts';
import { mapMarks } from './marks.ts';
import { mapModel, type MapModel } from './model.ts';
import { planOf } from './plans.ts';
import { mapSvg, variablePart } from './svg.ts';
import { mapTable } from './table.ts';

/** A map that can draw again only what a change of measure, year or places changes. */
export interface MapChart extends ChartType<MapModel> {
	/** The content of `[data-marks]`, for a drawing whose ground is on the page. */
	marksSvg(model: MapModel, form: Form, ids: SvgIds): string;
}

/**
 * The map as a chart. Shapes are too heavy for a browser, so they come from outside: the build gives
 * positions and ground, a browser only positions and keeps the ground that is on the page.
 */
export function makeMapChart(geometry: MapGeometry, base: Base = () => ''): MapChart {
	const layout = (model: MapModel, form: Form) => mapLayout(model, geometry, planOf(form, 'chart'));
	return {
		model: (input) => {
			refuseUnranked(input);
			return mapModel(input);
		},
		svg: (model, form, ids) => {
			const prefix = idPrefix(ids, form);
			const attributes = {
				'aria-labelledby': ids.labelledBy,
				'aria-describedby': ids.describedBy,
			};
			return mapSvg(layout(model, form), model, {
				prefix,
				base: base(form, prefix),
				name: { content: '', attributes },
				titles: false,
			});
		},
		marksSvg: (model, form, ids) =>
			variablePart(layout(model, form), model, { prefix: idPrefix(ids, form), titles: false }),
		table: mapTable,
		describe: describeMap,
		findings: mapFindings,
		marks: mapMarks,
		notes: mapNotes,
	};
}
