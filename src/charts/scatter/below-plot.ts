import { listOf } from '../../strings/english.ts';
import { scatterWords as words } from '../../strings/scatter.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Areas } from './areas.ts';
import { axisTitle } from './axis-title.ts';
import { TICK_SIZE } from './fitting-scale.ts';
import type { ScatterModel } from './model.ts';
import { sizeKey, type SizeKey } from './size-key.ts';
import { setLines, wrapText, type TextLine } from './wrap-text.ts';

/** What stands below the ticks of the lower axis. */
interface BelowPlot {
	acrossTitle: readonly TextLine[];
	/** What the areas of circles mean. */
	key?: SizeKey;
	/** How many places are not drawn. */
	notes: readonly TextLine[];
	/** Height of the drawing down to here, in pixels. */
	height: number;
}

interface BelowPlotRequest {
	areas: Areas | undefined;
	/** Radius of the places without a value for their area, if there are any. */
	sizeless: number | undefined;
	tickBaseline: number;
	/** Width in pixels that all of it fits into. */
	width: number;
}

/** Sets title, key and note below each other. */
export function belowPlot(
	model: ScatterModel,
	{ areas, sizeless, tickBaseline, width }: BelowPlotRequest,
): BelowPlot {
	const acrossTitle = setLines(axisTitle(model.across, width), tickBaseline + 20);
	let end = (acrossTitle.at(-1)?.baseline ?? tickBaseline) + 10;
	const key = areas && sizeKey(areas, { top: end + 6, width, sizeless });
	if (key) end = key.bottom + 6;
	const notes = setLines(
		wrapText(missingNote(model), width, (line) => textWidth(line, TICK_SIZE)),
		end + 14,
	);
	if (notes.length > 0) end = (notes.at(-1)?.baseline ?? end) + 6;
	return { acrossTitle, ...(key && { key }), notes, height: Math.ceil(end) };
}

/** How many places are not drawn; chosen ones by name. */
function missingNote({ missing }: ScatterModel): string {
	if (missing.length === 0) return '';
	const both = missing.filter(({ across, up }) => !across && !up).length;
	const chosen = missing.filter((place) => place.chosen).map(({ name }) => name);
	return [
		words.placesLack(missing.length - both, both),
		chosen.length > 0 && words.amongThem(listOf(chosen)),
	]
		.filter(Boolean)
		.join(', ');
}
