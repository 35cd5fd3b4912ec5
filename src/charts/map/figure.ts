import type { Dataset } from '../../data/dataset.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { mapCaption, mapDescription, mapTitle } from './describe.ts';
import { narrowLayout, wideLayout } from './layout.ts';
import { mapModel } from './model.ts';
import { mapSvg } from './svg.ts';
import { mapTable } from './table.ts';

/** Everything the page prints for the plate, complete without a script. */
export interface MapFigure {
	indicator: Indicator;
	title: string;
	/** The wide and the narrow drawing; the style sheet shows one. */
	drawings: readonly string[];
	/** Sentences of the caption. */
	caption: readonly string[];
	table: string;
}

/**
 * Builds the plate of one indicator. Throws when the indicator is unknown.
 * @param links address of the page of a country, by ISO code
 */
export function mapFigure(
	dataset: Dataset,
	indicatorId: string,
	links: ReadonlyMap<string, string>,
): MapFigure {
	const model = mapModel(dataset, indicatorId);
	const { indicator } = model;
	const written = new Set(links.keys());
	const title = mapTitle(model);
	const words = { title, description: mapDescription(model) };
	return {
		indicator,
		title,
		drawings: [wideLayout(model, written), narrowLayout(model, written)].map((layout) =>
			mapSvg(layout, indicator.unit, words),
		),
		caption: mapCaption(model),
		table: mapTable(model, links),
	};
}
