import type { Dataset, IndicatorData } from '../dataset.ts';
import { quality } from '../../schemas/indicator.ts';
import type { CsvTable } from './csv-table.ts';
import { countryCode, number, text, year } from './fields.ts';
import { storedUnit } from '../format-value.ts';

/**
 * The values of one indicator: a row a country and year, with code, unit and source.
 * Throws when the terms do not allow the table to be passed on.
 */
export function indicatorTable(
	dataset: Dataset,
	{ indicator, observations }: IndicatorData,
): CsvTable {
	if (!indicator.licence.redistribute) {
		throw new Error(`${indicator.id} may not be offered as a table: ${indicator.licence.name}`);
	}
	const misleading = new Map(indicator.misleading.map((item) => [item.country, item.reason]));
	const unit = storedUnit(indicator.unit);
	return {
		name: `${indicator.id}.csv`,
		title: indicator.name,
		description: [indicator.definition, ...indicator.caveats].join(' '),
		fields: [
			text('entity', 'Name of the country.', true),
			countryCode('code'),
			year(),
			number('value', `${indicator.shortName}, in the unit of the column "unit".`, true),
			text('unit', 'Unit of the value as stored.'),
			{
				...text('quality', 'Where the value comes from.'),
				constraints: { required: true, enum: quality.options },
			},
			text('note', 'What a reader must know of this value.'),
			text('source', 'Key of the source in the bibliography of the atlas.', true),
		],
		primaryKey: ['code', 'year'],
		rows: observations.map((item) => [
			dataset.places.get(item.country)?.name ?? item.country,
			item.country,
			String(item.year),
			String(item.value),
			unit,
			item.quality ?? indicator.quality,
			[item.note, misleading.get(item.country)].filter(Boolean).join('. '),
			item.source,
		]),
		sources: [{ title: `${indicator.publisher}. ${indicator.edition}` }],
		licence: indicator.licence,
	};
}
