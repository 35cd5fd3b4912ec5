import type { Dataset } from '../dataset.ts';
import type { EditionChanges } from '../editions.ts';
import { changesTable } from './changes-csv.ts';
import type { CsvTable } from './csv-table.ts';
import { industryFactsTable } from './industry-facts-csv.ts';
import { indicatorTable } from './indicator-csv.ts';
import { citiesTable, countriesTable } from './places-csv.ts';
import { quarantineTable } from './quarantine-csv.ts';

/** Every table that may be passed on: the lists first, then the indicators. */
export function apiTables(dataset: Dataset, editions: readonly EditionChanges[]): CsvTable[] {
	return [
		countriesTable(dataset),
		citiesTable(dataset),
		quarantineTable(dataset),
		...(dataset.industryFacts.length > 0 ? [industryFactsTable(dataset)] : []),
		...editions
			.filter(({ changes }) => changes.length > 0)
			.map((item) => changesTable(dataset, item)),
		...[...dataset.indicators.values()]
			.filter(({ indicator }) => indicator.licence.redistribute)
			.map((data) => indicatorTable(dataset, data)),
	];
}
