import { readMeasure } from '../shared/read-measure.ts';
import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Form } from '../chart-type.ts';
import { element, escape } from '../shared/markup.ts';
import { drawBase } from './base-svg.ts';
import { mapLayout } from './layout.ts';
import { mapModel } from './model.ts';
import { planOf } from './plans.ts';
import { plateApart, plateCaption, plateDescription, plateTitle } from './plate-words.ts';
import { siteMap } from './site-map.ts';
import { mapSvg } from './svg.ts';
import { plateTable } from './table.ts';

/** Everything the page prints for the plate, complete without a script. */
export interface MapFigure {
	indicator: Indicator;
	title: string;
	/** The wide and the narrow drawing; the style sheet shows one. */
	drawings: readonly string[];
	/** Sentences of the caption. */
	caption: readonly string[];
	/** Sentences on the places that do not compare. */
	apart: readonly string[];
	table: string;
}

/** Every group of places but the clients, whose land is tinted instead. */
const destinations = (Object.keys(regionGroups) as RegionGroup[]).filter(
	(region) => region !== 'client',
);

/**
 * Builds the plate of one amount: the map of the charts on a finer ground, with more names. Throws
 * when the indicator is unknown or has a negative value, which no area can show.
 * @param links address of the page of a country, by ISO code
 */
export function mapFigure(
	dataset: Dataset,
	indicatorId: string,
	links: ReadonlyMap<string, string>,
): MapFigure {
	const measure = readMeasure(dataset, indicatorId, '');
	const { indicator } = dataset.indicators.get(indicatorId) ?? {};
	if (!indicator) throw new Error(`There is no indicator ${indicatorId}.`);
	const state = {
		measure: indicatorId,
		across: null,
		size: null,
		regions: destinations,
		places: [],
		year: 'latest',
		scale: 'auto',
		mode: 'value',
		path: false,
	} as const;
	const model = mapModel({ measure, state }, 'circles');
	const negative = model.marks.find(({ value = 0 }) => value < 0);
	if (negative) {
		throw new RangeError(`${negative.name} is negative in ${indicatorId}: no circle can show it`);
	}
	const { geometry } = siteMap(dataset);
	const { places } = dataset;
	const base = drawBase({
		detail: 'plate',
		places,
		tinted: model.clients,
		shapes: false,
		geometry,
	});
	const title = plateTitle(model);
	const written = new Set(links.keys());
	// Its ground tints the land of clients, so the marks need no land of their own.
	const marked = { ...model, clients: [] };
	const draw = (form: Form) => {
		const id = `plate-${form}`;
		return mapSvg(mapLayout(marked, geometry, planOf(form, 'plate'), written), marked, {
			prefix: `${id}-`,
			base: base(form, `${id}-`),
			name: {
				content:
					element('title', { id: `${id}-t` }, escape(title)) +
					element('desc', { id: `${id}-d` }, escape(plateDescription(model))),
				attributes: { 'aria-labelledby': `${id}-t ${id}-d` },
			},
			titles: true,
		});
	};
	return {
		indicator,
		title,
		drawings: [draw('wide'), draw('narrow')],
		caption: plateCaption(model),
		apart: plateApart(model),
		table: plateTable(model, links),
	};
}
