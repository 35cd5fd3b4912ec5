import { createHash } from 'node:crypto';
import type { Edition } from '../../schemas/edition.ts';
import { absolute, site } from '../../site.ts';
import { csvOf, type CsvTable } from './csv-table.ts';
import { ownLicence } from './own-licence.ts';

/**
 * The descriptor of all tables as a Frictionless tabular data package (v1), with the size and
 * SHA-256 of every file.
 */
export function dataPackage(tables: readonly CsvTable[], { id, date, summary }: Edition): string {
	const licence = (terms: { name: string; url?: string | undefined }) => ({
		name: licenceName(terms.name),
		title: terms.name,
		...(terms.url && { path: terms.url }),
	});
	return `${JSON.stringify(
		{
			profile: 'tabular-data-package',
			name: 'bpo-atlas-data',
			title: `Data of the ${site.name}`,
			description: `${summary} One row is one country in one year; a missing value has no row.`,
			version: id,
			created: `${date}T00:00:00Z`,
			homepage: absolute('/data/'),
			licenses: [licence(ownLicence)],
			sources: distinct(tables.flatMap(({ sources }) => sources)),
			contributors: [{ title: site.name, role: 'publisher' }],
			resources: tables.map((table) => {
				const body = csvOf(table);
				return {
					profile: 'tabular-data-resource',
					name: table.name.replace(/\.csv$/, ''),
					path: table.name,
					title: table.title,
					description: table.description,
					format: 'csv',
					mediatype: 'text/csv',
					encoding: 'utf-8',
					dialect: { lineTerminator: '\n', header: true },
					bytes: Buffer.byteLength(body),
					hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
					sources: table.sources,
					licenses: [licence(table.licence)],
					schema: {
						fields: table.fields,
						...(table.primaryKey && { primaryKey: table.primaryKey }),
						missingValues: [''],
					},
				};
			}),
		},
		null,
		'\t',
	)}\n`;
}

/** The name of terms in the form that data packages ask for, for example "CC-BY-4.0". */
function licenceName(name: string): string {
	return name
		.replaceAll(/[^-\w.]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 60);
}

function distinct<Item extends { title: string }>(items: readonly Item[]): Item[] {
	return [...new Map(items.map((item) => [item.title, item])).values()];
}
