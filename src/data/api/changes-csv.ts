import type { Dataset } from '../dataset.ts';
import type { EditionChanges } from '../editions.ts';
import type { CsvTable } from './csv-table.ts';
import { countryCode, number, text, year } from './fields.ts';
import { ownLicence, ownSource } from './own-licence.ts';

/**
 * What changed in one edition, value by value. Of indicators whose terms forbid a table, and of
 * those that are gone, only country and year are told.
 */
export function changesTable(
	{ indicators }: Pick<Dataset, 'indicators'>,
	{ edition, changes }: EditionChanges,
): CsvTable {
	return {
		name: `changes-${edition.id}.csv`,
		title: `Changes of edition ${edition.id}`,
		description: `Values that differ from the edition before. ${edition.summary}`,
		fields: [
			text('indicator', 'Id of the indicator.', true),
			countryCode('code'),
			year(),
			number('before', 'Value of the edition before; empty when it had none.'),
			number('after', 'Value of this edition; empty when it has none.'),
		],
		primaryKey: ['indicator', 'code', 'year'],
		rows: changes.map(({ indicator, country, year: when, before, after }) => {
			const shared = indicators.get(indicator)?.indicator.licence.redistribute === true;
			const cell = (value: number | undefined) =>
				shared && value !== undefined ? String(value) : '';
			return [indicator, country, String(when), cell(before), cell(after)];
		}),
		sources: [ownSource],
		licence: ownLicence,
	};
}
