import { csvParse } from 'd3';
import { z } from 'zod';
import type { Site } from './site.ts';

/** Values of a data file by country and year, as "PHL 2024". */
export type Published = ReadonlyMap<string, number>;

const apiFile = z.object({
	series: z.array(
		z.object({ country: z.string(), values: z.array(z.tuple([z.number(), z.number()])) }),
	),
	withheld: z.string().optional(),
});

/** The values in an indicator's JSON file; undefined where its terms forbid publishing them. */
export function publishedValues(site: Site, indicator: string): Published | undefined {
	const json = site.files.get(`data/v1/${indicator}.json`);
	if (!json) return undefined;
	if (!known.has(json)) known.set(json, parse(json));
	return known.get(json);
}

/** A figure asks for each of its values, so that a file is parsed once. */
const known = new WeakMap<Buffer, Published | undefined>();

function parse(json: Buffer): Published | undefined {
	const { series, withheld } = apiFile.parse(JSON.parse(json.toString()));
	if (withheld !== undefined) return undefined;
	return new Map(
		series.flatMap(({ country, values }) =>
			values.map(([year, value]): [string, number] => [`${country} ${String(year)}`, value]),
		),
	);
}

/** The values in an indicator's CSV file. */
export function valuesOfCsv(csv: string): Published {
	return new Map(
		csvParse(csv).map(({ code = '', year = '', value = '' }) => [`${code} ${year}`, Number(value)]),
	);
}
