import { formatValue } from '../../data/format-value.ts';
import { multiplesWords as words } from '../../strings/multiples.ts';
import { trendWords } from '../../strings/trend.ts';
import type { Cell, ChartTable } from '../chart-type.ts';
import { shownText } from '../trend/shown-text.ts';
import { captionOf, lineTable } from '../trend/table.ts';
import type { LinePoint } from '../trend/line.ts';
import type { MultiplesModel, RegionPanels } from './model.ts';
import type { Extremes, RegionPanel } from './region-panel.ts';

/** One row for each point of the heavy lines, then the places without a line. */
export function multiplesTable(model: MultiplesModel): ChartTable {
	return model.of === 'places' ? lineTable(model, model.lines, model.absent) : regionTable(model);
}

function regionTable(model: RegionPanels): ChartTable {
	const column = (name: string, numeric: boolean) => ({ name, numeric });
	return {
		caption: captionOf(model),
		columns: [
			column(words.region, false),
			column(trendWords.year, true),
			column(words.median, true),
			column(words.places, true),
			column(words.lowest, false),
			column(words.highest, false),
		],
		rows: model.panels.flatMap((panel) =>
			panel.line.points.map((point) => ({
				key: point.key,
				heading: panel.line.name,
				cells: cellsOf(model, panel, point),
			})),
		),
	};
}

function cellsOf(model: RegionPanels, { used, extremes }: RegionPanel, point: LinePoint): Cell[] {
	const found = extremes.get(point.year);
	return [
		{ text: String(point.year), value: point.year },
		{ text: shownText(point.shown, model), value: point.shown },
		{ text: String(used), value: used },
		...(found ? [found.lowest, found.highest].map((end) => extreme(model, end)) : []),
	];
}

function extreme(model: RegionPanels, { line, point }: Extremes['lowest']): Cell {
	const { facts, mode } = model;
	const value = formatValue(point.value, facts.unit);
	return {
		text: `${line.name} ${mode === 'value' ? value : shownText(point.shown, model)}`,
		value: point.shown,
		of: { measure: facts.id, country: line.country, year: point.year },
	};
}
