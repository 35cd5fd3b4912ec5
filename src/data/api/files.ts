import type { Dataset } from '../dataset.ts';
import type { EditionChanges } from '../editions.ts';
import type { ApiFile } from './api-file.ts';
import { csvOf } from './csv-table.ts';
import { dataPackage } from './datapackage.ts';
import { indicatorJson } from './indicator-json.ts';
import { latestJson } from './latest-json.ts';
import { readme } from './readme.ts';
import { shownJson } from './shown-json.ts';
import { apiTables } from './tables.ts';

/** All files of `/data/v1/`. Throws when there is no edition to name. */
export function apiFiles(dataset: Dataset, editions: readonly EditionChanges[]): ApiFile[] {
	const edition = editions[0]?.edition;
	if (!edition) throw new Error('The data have no edition.');
	const each = [...dataset.indicators.values()];
	const tables = apiTables(dataset, editions);
	return [
		{ name: 'README.md', body: readme(each, tables, edition) },
		{ name: 'datapackage.json', body: dataPackage(tables, edition) },
		{ name: 'latest.json', body: latestJson(dataset, edition.id) },
		{ name: 'shown.json', body: shownJson(dataset, edition.id) },
		...tables.map((table) => ({ name: table.name, body: csvOf(table) })),
		...each.map((data) => ({
			name: `${data.indicator.id}.json`,
			body: indicatorJson(dataset, data, edition.id),
		})),
	];
}
