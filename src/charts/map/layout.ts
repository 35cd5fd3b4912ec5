import type { MapGeometry } from './geometry-file.ts';
import type { MapModel } from './model.ts';
import type { DrawingPlan } from './plans.ts';
import { sheetMarks, type MapSheet } from './sheet-marks.ts';
import { tierWords, type LabelTier } from './tier-words.ts';

/** The marks and words of one drawing, ready to be written. */
export interface MapLayout {
	plan: DrawingPlan;
	/** The enlarged map first, so that a cursor finds a crowded place there. */
	sheets: readonly MapSheet[];
	/** Words for each range of widths. */
	tiers: readonly LabelTier[];
}

/**
 * Places marks and words. Runs in build and browser alike.
 * @param written ISO codes of the countries with a page of their own, which are named first
 */
export function mapLayout(
	model: MapModel,
	geometry: MapGeometry,
	plan: DrawingPlan,
	written: ReadonlySet<string> = new Set(),
): MapLayout {
	const sheets = plan.sheets.map((name) => sheetMarks(name, model, geometry, plan));
	return {
		plan,
		sheets: sheets.toReversed(),
		tiers: plan.tiers.map((tier) => tierWords(tier, { model, geometry, plan, sheets, written })),
	};
}
