import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { multiplesWords as words } from '../../strings/multiples.ts';
import { trendWords } from '../../strings/trend.ts';
import { NothingToShow, type ChartInput } from '../chart-type.ts';
import type { Series } from '../shared/series.ts';
import { chosenSeries, valuedPlaces } from '../trend/choose.ts';
import type { Absent, Line } from '../trend/line.ts';
import { aloneIn, reasons, type TrendModel } from '../trend/model.ts';
import { transform, type Transformed } from '../trend/transform.ts';
import { viewOf, type LineView } from '../trend/view.ts';
import { regionPanel, type RegionPanel } from './region-panel.ts';

interface Shared extends LineView {
	absent: readonly Absent[];
	skipped: Transformed['skipped'];
	alone: TrendModel['alone'];
}

/** A panel for each chosen place; the lines of all stand behind each. */
export interface PlacePanels extends Shared {
	of: 'places';
	lines: readonly Line[];
	/** Names of chosen places beyond the most that are drawn. */
	cut: readonly string[];
}

/** A panel for each region, because no place is chosen. */
export interface RegionPanels extends Shared {
	of: 'regions';
	panels: readonly RegionPanel[];
}

export type MultiplesModel = PlacePanels | RegionPanels;

/** More panels than this are a wall. */
const MOST_PANELS = 24;

/**
 * Panels with the same axes: of the chosen places in the order of choice, or of the regions shown.
 * Throws NothingToShow when none of them has a number in the mode.
 */
export function multiplesModel({ measure, state }: ChartInput): MultiplesModel {
	const selected = chosenSeries(measure, state);
	const places =
		selected.length > 0
			? selected
			: measure.series.filter(({ region }) => state.regions.includes(region));
	const valued = valuedPlaces(measure, places, {
		mode: state.mode,
		chosen: selected.length > 0,
	});
	const drawn = selected.length > 0 ? valued.slice(0, MOST_PANELS) : valued;
	const missing = places.filter(({ points }) => points.length === 0);
	const base =
		selected.length === 0 && state.mode === 'index' ? sharedYear(drawn, state.regions) : undefined;
	const result = transform([...drawn, ...missing], state.mode, base);
	if (result.lines.length === 0) {
		throw new NothingToShow(trendWords.nothingLeft(reasons(result.absent)));
	}
	const shared: Shared = {
		...viewOf(measure.facts, state, result.lines, result.base),
		absent: result.absent,
		skipped: result.skipped,
		alone: state.mode === 'change' ? aloneIn(drawn, result.lines) : [],
	};
	if (selected.length > 0) {
		const cut = valued.slice(MOST_PANELS).map((place) => place.name);
		return { ...shared, of: 'places', lines: result.lines, cut };
	}
	const regions = (Object.keys(regionGroups) as RegionGroup[]).filter((region) =>
		result.lines.some((line) => line.region === region),
	);
	const panels = regions.flatMap((region) => regionPanel(region, result.lines) ?? []);
	if (panels.length === 0) throw new NothingToShow(trendWords.nothingLeft(words.onlyMisleading));
	return { ...shared, of: 'regions', panels };
}

/** The first year that lies in the complete block of every region, or undefined. */
function sharedYear(
	places: readonly Series[],
	regions: readonly RegionGroup[],
): number | undefined {
	const { lines } = transform(places, 'value');
	const spans = regions.flatMap((region) => {
		const points = regionPanel(region, lines)?.line.points ?? [];
		return points.length > 0 ? [points.map(({ year }) => year)] : [];
	});
	const first = Math.max(...spans.map((years) => Math.min(...years)));
	return spans.every((years) => years.includes(first)) ? first : undefined;
}

/** The view for sentences on the heavy lines: a median of index numbers has no unit of its own. */
export function sentenceView(model: MultiplesModel): LineView {
	if (model.of === 'places' || model.mode !== 'index') return model;
	const unit = { name: words.index, prefix: '', suffix: '', divisor: 1, decimals: 0 };
	return { ...model, mode: 'value', facts: { ...model.facts, unit } };
}

/** The heavy line of each panel; a median carries the number of its places in its name. */
export function mainLines(model: MultiplesModel): readonly Line[] {
	if (model.of === 'places') return model.lines;
	return model.panels.map(({ line, used }) => ({ ...line, name: words.named(line.name, used) }));
}
