import type { Edition } from '../../schemas/edition.ts';
import { absolute } from '../../site.ts';
import type { IndicatorData } from '../dataset.ts';
import type { CsvTable } from './csv-table.ts';
import { storedUnit } from '../format-value.ts';

/** The guide to `/data/v1/` for people: what the files are, and each indicator with its limits. */
export function readme(
	each: readonly IndicatorData[],
	tables: readonly CsvTable[],
	{ id, date, summary }: Edition,
): string {
	const ids = new Set(each.map(({ indicator }) => `${indicator.id}.csv`));
	const lists = tables.filter(({ name }) => !ids.has(name));
	return `${[
		'# Data of the BPO Atlas, version 1',
		`Data edition ${id} of ${date}. ${summary} What changed from edition to edition: ${absolute('/data/changes/')}`,
		'One row is one country in one year. A missing value has no row; it is never zero. Country codes are ISO 3166-1 alpha-3. The addresses and the meaning of the columns stay; new columns may follow at the end.',
		[
			'- `datapackage.json` describes all tables for programs, with columns, types, sizes and checksums (Frictionless tabular data package).',
			'- `latest.json` holds the newest value of every indicator that may be passed on: `indicators.<id>.<code>` is `[year, value]`.',
			...lists.map(({ name, title, description }) => `- \`${name}\`: ${title}. ${description}`),
		].join('\n'),
		...each.map(about),
	].join('\n\n')}\n`;
}

function about({ indicator, observations, quarantined }: IndicatorData): string {
	const files = indicator.licence.redistribute
		? `\`${indicator.id}.csv\`, \`${indicator.id}.json\``
		: `\`${indicator.id}.json\` (description only; the terms of reuse are not confirmed)`;
	return [
		`## ${indicator.name}`,
		'',
		indicator.definition,
		'',
		`- Files: ${files}`,
		`- Code of the publisher: ${indicator.code}`,
		`- Unit as stored: ${storedUnit(indicator.unit)}`,
		`- Publisher: ${indicator.publisher}. ${indicator.edition}`,
		`- License: ${[indicator.licence.name, indicator.licence.url].filter(Boolean).join(', ')}`,
		`- Values: ${observations.length}; held back: ${quarantined.length}`,
		...indicator.caveats.map((caveat) => `- ${caveat}`),
	].join('\n');
}
