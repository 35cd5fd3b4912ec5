import { destinationRegions } from '../../charts/frame/request.ts';
import { rankingEntries } from '../../charts/ranking/entries.ts';
import { rankingModel } from '../../charts/ranking/model.ts';
import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { formatValue } from '../../data/format-value.ts';
import type { Card, RankRow } from '../answers/card.ts';
import { sourcePath, type NameSource } from './country-card.ts';

/** Places on a card. */
const PLACES = 5;

/** An indicator with the destinations that have the highest newest values, where it ranks them. */
export function dataCard(dataset: Dataset, data: IndicatorData, nameSource: NameSource): Card {
	const { indicator } = data;
	const { drawn, ranked } = rankingModel(rankingEntries(dataset, data, 'latest'), indicator.unit, {
		year: 'latest',
		regions: destinationRegions,
		highlight: [],
		limit: PLACES,
		log: false,
	});
	const most = drawn[0]?.value ?? 0;
	// A bar stands for an amount: where values can lie below zero there is no amount to draw.
	const hasBars = ranked.every(({ value }) => value >= 0) && most > 0;
	const rows = drawn.map(({ name, value, year }): RankRow => ({
		name,
		value: formatValue(value, indicator.unit),
		year,
		...(hasBars && { share: Math.round((1000 * value) / most) / 10 }),
	}));
	return {
		kind: 'Data',
		title: indicator.name,
		path: `/data/${indicator.id}/`,
		text: indicator.definition,
		unit: indicator.unit.name,
		count: ranked.length,
		rows: indicator.ranked ? rows : [],
		source: nameSource(indicator.source),
		sourcePath: sourcePath(indicator.source),
	};
}
