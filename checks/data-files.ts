import { publishedValues, valuesOfCsv, type Published } from './lib/published.ts';
import type { Check } from './lib/site.ts';

const CSV = /^data\/v1\/(?<indicator>[\w-]+)\.csv$/;

/** Whoever takes the data as CSV gets the same as whoever takes them as JSON. */
export const dataFiles: Check = {
	promise: 'The CSV and JSON files of an indicator hold the same values',
	run: (site) =>
		[...site.files].flatMap(([file, content]) => {
			const indicator = CSV.exec(file)?.groups?.indicator;
			if (indicator === undefined || indicator === 'quarantined') return [];
			const json = publishedValues(site, indicator);
			if (!json) return [{ file, message: 'has no JSON file with the values' }];
			return differences(valuesOfCsv(content.toString()), json).map((message) => ({
				file,
				message,
			}));
		}),
};

function differences(csv: Published, json: Published): string[] {
	return [...new Set([...csv.keys(), ...json.keys()])]
		.filter((key) => csv.get(key) !== json.get(key))
		.map((key) => `${key}: ${String(csv.get(key))} as CSV, ${String(json.get(key))} as JSON`);
}
