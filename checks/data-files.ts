import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DATA, readDataPackage, type DataPackage } from './lib/data-package.ts';
import { publishedValues, valuesOfCsv, type Published } from './lib/published.ts';
import type { Check, Problem, Site } from './lib/site.ts';

/** Whoever takes the data in one form gets the same as whoever takes them in another. */
export const dataFiles: Check = {
	promise: 'Tables, JSON files and data package of one edition hold the same values',
	run(site) {
		const described = readDataPackage(site);
		if (!described) {
			const some = [...site.files.keys()].some((file) => file.startsWith(DATA));
			return some ? [{ file: `${DATA}datapackage.json`, message: 'is missing' }] : [];
		}
		return [
			...unlisted(site, described),
			...described.resources.flatMap((resource) => [
				...wrongDescription(site, resource),
				...unequalForms(site, resource),
			]),
			...otherEdition(site, described),
			...wrongNewest(site),
			...linkedOnlyShown(site),
		];
	},
};

function unlisted({ files }: Site, { resources }: DataPackage): Problem[] {
	const listed = new Set(resources.map(({ path }) => DATA + path));
	return [...files.keys()]
		.filter((file) => file.startsWith(DATA) && file.endsWith('.csv') && !listed.has(file))
		.map((file) => ({ file, message: 'is not in the data package' }));
}

function wrongDescription(
	{ files }: Site,
	{ path, bytes, hash }: DataPackage['resources'][number],
): Problem[] {
	const content = files.get(DATA + path);
	const real = content && `sha256:${createHash('sha256').update(content).digest('hex')}`;
	if (content?.byteLength === bytes && real === hash) return [];
	const message = content ? 'is not the file that the data package describes' : 'does not exist';
	return [{ file: DATA + path, message }];
}

/** Tables of values, known by their key, have a JSON file with the same values. */
function unequalForms(site: Site, { path, schema }: DataPackage['resources'][number]): Problem[] {
	if (schema.primaryKey?.join(' ') !== 'code year') return [];
	const file = DATA + path;
	const csv = site.files.get(file);
	const json = publishedValues(site, path.replace(/\.csv$/, ''));
	if (!csv) return [];
	if (!json) return [{ file, message: 'has no JSON file with the values' }];
	return differences(valuesOfCsv(csv.toString()), json).map((message) => ({ file, message }));
}

function differences(csv: Published, json: Published): string[] {
	return [...new Set([...csv.keys(), ...json.keys()])]
		.filter((key) => csv.get(key) !== json.get(key))
		.map((key) => `${key}: ${String(csv.get(key))} as CSV, ${String(json.get(key))} as JSON`);
}

const dated = z.object({ edition: z.string() });

function otherEdition({ files }: Site, { version }: DataPackage): Problem[] {
	return [...files].flatMap(([file, content]) => {
		const isOfEdition = /^data\/v1\/(?!datapackage)[\w-]+\.json$/.test(file);
		if (!isOfEdition) return [];
		const edition = dated.safeParse(JSON.parse(content.toString())).data?.edition;
		return edition === version
			? []
			: [{ file, message: `names edition ${edition ?? 'none'}, the data package ${version}` }];
	});
}

const latest = z.object({
	indicators: z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()]))),
});

function wrongNewest(site: Site): Problem[] {
	const file = `${DATA}latest.json`;
	const content = site.files.get(file);
	if (!content) return [{ file, message: 'is missing' }];
	const { indicators } = latest.parse(JSON.parse(content.toString()));
	return Object.entries(indicators).flatMap(([indicator, places]) => {
		const values = publishedValues(site, indicator);
		if (!values) return [{ file, message: `gives ${indicator}, whose values are not passed on` }];
		return Object.entries(places)
			.filter(
				([code, [year, value]]) =>
					values.get(`${code} ${year}`) !== value || isBefore(values, code, year),
			)
			.map(([code]) => ({ file, message: `${indicator} ${code} is not the newest value` }));
	});
}

function isBefore(values: Published, code: string, year: number): boolean {
	return [...values.keys()].some(
		(key) => key.startsWith(`${code} `) && Number(key.slice(4)) > year,
	);
}

/** Values that may only be shown are not offered: no page links to their file. */
function linkedOnlyShown({ pages }: Site): Problem[] {
	return pages
		.filter(({ html }) => /href="[^"]*\/data\/v1\/shown\.json"/.test(html))
		.map(({ file }) => ({ file, message: 'links to shown.json, which is not for download' }));
}
