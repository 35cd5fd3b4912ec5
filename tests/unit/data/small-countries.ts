import { readDataset } from '../../../src/data/load.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { indicatorOf, writeProject } from './small-dataset.ts';

/** A value of one year, or a series that ends with it. */
export interface SmallCountry {
	iso3: string;
	region: string;
	/** By indicator, oldest first; the last one is of 2024. */
	values?: Readonly<Record<string, readonly number[]>>;
}

/**
 * Data for tests: any countries, with indicators that are named by what they are used for. A value
 * is stored as given and shown in billions of US dollars.
 */
export function countriesWith(
	countries: readonly SmallCountry[],
	indicators: readonly Parameters<typeof indicatorOf>[0][],
): Dataset {
	const rows = countries.map(
		({ iso3, region }, index) =>
			`${iso3},${iso3.slice(0, 1)}${String.fromCharCode(65 + index)},${100 + index},${iso3.toLowerCase()},Land ${iso3},${region},${region === 'client' ? 'client' : 'destination'},Town,1,1,English,USD,Asia/Manila`,
	);
	const files = indicators.map((changes) => {
		const id = changes?.id ?? 'exports';
		const lines = countries.flatMap(({ iso3, values }) => {
			const series = values?.[id] ?? [];
			return series.map(
				(value, at) => `${iso3},${2024 - series.length + 1 + at},${value},example,,`,
			);
		});
		return [
			`observations/${id}.csv`,
			['country,year,value,source,quality,note', ...lines, ''].join('\n'),
		] as const;
	});
	const dataset = readDataset(
		writeProject({
			'countries.csv': [
				'iso3,iso2,isoNumeric,slug,name,region,role,capital,lat,lng,languages,currency,timezone',
				...rows,
				'',
			].join('\n'),
			'cities.csv': 'country,city,order,lat,lng,timezone\n',
			'indicators.yaml': `${indicators.map((changes) => `- ${JSON.stringify(indicatorOf({ plausible: { min: -1e15, max: 1e15 }, ...changes }))}`).join('\n')}\n`,
			...Object.fromEntries(files),
		}),
	);
	if (dataset.problems.length > 0) throw new Error(JSON.stringify(dataset.problems));
	return dataset;
}
