import type { Dataset } from '../dataset.ts';
import type { CsvTable } from './csv-table.ts';
import { countryCode, number, text, year } from './fields.ts';
import { ownLicence, ownSource } from './own-licence.ts';

/** Every value that is held back, with the reason. Without value where the terms forbid a table. */
export function quarantineTable(dataset: Dataset): CsvTable {
	return {
		name: 'quarantined.csv',
		title: 'Values held back',
		description:
			'Values that a publisher gives but that can hardly be true. They are left out of every other file.',
		fields: [
			text('indicator', 'Id of the indicator.', true),
			text('entity', 'Name of the country.', true),
			countryCode('code'),
			year(),
			number('value', 'Published value; empty where the terms do not allow a table.'),
			text('reason', 'Why the value is held back.', true),
			text('source', 'Key of the source in the bibliography of the atlas.', true),
		],
		primaryKey: ['indicator', 'code', 'year'],
		rows: [...dataset.indicators.values()].flatMap(({ indicator, quarantined }) =>
			quarantined.map((item) => [
				indicator.id,
				dataset.places.get(item.country)?.name ?? item.country,
				item.country,
				String(item.year),
				indicator.licence.redistribute ? String(item.value) : '',
				item.reason,
				item.source,
			]),
		),
		sources: [ownSource],
		licence: ownLicence,
	};
}
