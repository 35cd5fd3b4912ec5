import { csvFormatRows } from 'd3';
import type { Observation } from '../schemas/indicator.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { latestOf, seriesOf } from './observations.ts';

/** A file of the static data API, with its name below `/data/v1/`. */
export interface ApiFile {
	name: string;
	body: string;
}

/** One country in the JSON file. */
export interface ApiSeries {
	country: string;
	name: string;
	region: string;
	/** Year and value, oldest first. */
	values: [year: number, value: number][];
	/** By year, only where a value carries one. */
	notes?: Record<string, string>;
	/** By year, only where it differs from the indicator's. */
	quality?: Record<string, string>;
}

/** All files of `/data/v1/`: README, the quarantine list, and two files for each indicator. */
export function apiFiles(dataset: Dataset): ApiFile[] {
	const each = [...dataset.indicators.values()];
	return [
		{ name: 'README.md', body: readme(each) },
		{ name: 'quarantined.csv', body: quarantineCsv(dataset) },
		...each.map((data) => ({
			name: `${data.indicator.id}.json`,
			body: indicatorJson(dataset, data),
		})),
		...each
			.filter(({ indicator }) => indicator.licence.redistribute)
			.map((data) => ({ name: `${data.indicator.id}.csv`, body: indicatorCsv(dataset, data) })),
	];
}

/**
 * The values of one indicator as CSV: a row a country and year, with code, unit and source.
 * Throws when the terms do not allow the table to be passed on.
 */
export function indicatorCsv(dataset: Dataset, { indicator, observations }: IndicatorData): string {
	if (!indicator.licence.redistribute) {
		throw new Error(`${indicator.id} may not be offered as a table: ${indicator.licence.name}`);
	}
	const misleading = new Map(indicator.misleading.map((item) => [item.country, item.reason]));
	const rows = observations.map((item) => [
		dataset.places.get(item.country)?.name ?? item.country,
		item.country,
		String(item.year),
		String(item.value),
		storedUnit(indicator.unit),
		item.quality ?? indicator.quality,
		[item.note, misleading.get(item.country)].filter(Boolean).join('. '),
		item.source,
	]);
	const header = ['entity', 'code', 'year', 'value', 'unit', 'quality', 'note', 'source'];
	return `${csvFormatRows([header, ...rows])}\n`;
}

/** One indicator as JSON: what it is, its values by country, who has none, what is held back. */
export function indicatorJson(
	dataset: Dataset,
	{ indicator, observations, quarantined }: IndicatorData,
): string {
	const data = { indicator, observations, quarantined };
	const shared = indicator.licence.redistribute;
	const { plausible: _, ...described } = indicator;
	const series = [...dataset.places.values()].flatMap((place): ApiSeries[] => {
		const values = seriesOf(data, place.iso3);
		if (values.length === 0) return [];
		const notes = byYear(values, ({ note }) => note);
		const quality = byYear(values, (item) => item.quality);
		return [
			{
				country: place.iso3,
				name: place.name,
				region: place.region,
				values: values.map(({ year, value }) => [year, value]),
				...(notes && { notes }),
				...(quality && { quality }),
			},
		];
	});
	const missing = [...dataset.places.values()]
		.filter(({ iso3 }) => !latestOf(data, iso3))
		.map(({ iso3, name, region }) => ({ country: iso3, name, region }));
	const body = {
		version: 1,
		indicator: { ...described, storedUnit: storedUnit(indicator.unit) },
		...(shared
			? { series }
			: {
					series: [],
					withheld: `${indicator.licence.name}. The pages show each value with its citation.`,
				}),
		missing,
		quarantined: quarantined.map(({ country, year, value, reason }) => ({
			country,
			year,
			...(shared && { value }),
			reason,
		})),
	};
	return `${JSON.stringify(body)}\n`;
}

/** Every value that is held back, with the reason. */
export function quarantineCsv(dataset: Dataset): string {
	const rows = [...dataset.indicators.values()].flatMap(({ indicator, quarantined }) =>
		quarantined.map((item) => [
			indicator.id,
			dataset.places.get(item.country)?.name ?? item.country,
			item.country,
			String(item.year),
			indicator.licence.redistribute ? String(item.value) : '',
			item.reason,
			item.source,
		]),
	);
	const header = ['indicator', 'entity', 'code', 'year', 'value', 'reason', 'source'];
	return `${csvFormatRows([header, ...rows])}\n`;
}

/** A text of each observation that has one, by year; undefined when none has. */
function byYear(
	values: readonly Observation[],
	textOf: (item: Observation) => string | undefined,
): Record<string, string> | undefined {
	const pairs = values.flatMap((item) => {
		const text = textOf(item);
		return text === undefined ? [] : [[item.year, text] as const];
	});
	return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function readme(each: readonly IndicatorData[]): string {
	const entries = each.map(({ indicator, observations, quarantined }) => {
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
	});
	return `${[
		'# Data of the BPO Atlas, version 1',
		'One row is one country in one year. A missing value has no row; it is never zero. Country codes are ISO 3166-1 alpha-3. The addresses and the meaning of the columns stay; new columns may follow at the end.',
		'`quarantined.csv` lists values that the publisher gives but that can hardly be true: outside the possible range, or far from the years beside them. They are left out everywhere else.',
		...entries,
	].join('\n\n')}\n`;
}

/** The unit of a stored number, which the pages may divide for reading. */
function storedUnit({ name, prefix, divisor }: IndicatorData['indicator']['unit']): string {
	return divisor === 1 ? name : prefix;
}
