import { multiplesWords as words } from '../../strings/multiples.ts';
import type { Mark } from '../chart-type.ts';
import { absentMarks, lineMarks } from '../trend/marks.ts';
import { shownText } from '../trend/shown-text.ts';
import type { MultiplesModel, RegionPanels } from './model.ts';
import type { RegionPanel } from './region-panel.ts';

/** A line of marks for each panel, by year; then the places without a line. */
export function multiplesMarks(model: MultiplesModel): Mark[][] {
	if (model.of === 'regions') return model.panels.map((panel) => medianMarks(model, panel));
	return [
		...model.lines.map((line) => lineMarks(model, line)),
		...absentMarks(model, model.absent),
	];
}

function medianMarks(model: RegionPanels, { line, used, all, extremes }: RegionPanel): Mark[] {
	return line.points.map((point) => {
		const median = `${words.median} ${shownText(point.shown, model)} in ${point.year}`;
		const found = extremes.get(point.year);
		const ends = found
			? [[words.lowest, found.lowest] as const, [words.highest, found.highest] as const].map(
					([end, { line: place, point: its }]) =>
						`${end}: ${place.name} ${shownText(its.shown, model)}`,
				)
			: [];
		return {
			key: point.key,
			name: line.name,
			lines: [line.name, median, words.medianOf(used, all), ...ends],
			spoken: `${line.name}, ${median}, ${words.medianOf(used, all)}`,
		};
	});
}
