import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, sortProblems, type Problem } from '../corpus/problem.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { straightQuotesIn } from '../corpus/rules/straight-quotes.ts';
import { yamlLines } from '../corpus/yaml-lines.ts';
import { indicatorFile, type Indicator } from '../schemas/indicator.ts';
import { industryFact, type IndustryFact } from '../schemas/industry-fact.ts';
import { legalStatus, type LegalStatus } from '../schemas/legal-status.ts';
import { place } from '../schemas/place.ts';
import { city } from './city.ts';
import { readCsv } from './csv.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { checkIndicator, checkScale } from './indicator-rules.ts';
import { quarantine } from './quarantine.ts';
import { readCountryRows, type CountryFile } from './read-country-rows.ts';
import { readObservations } from './read-observations.ts';
import { knownCountry, timezoneRule, uniqueRule } from './place-rules.ts';

const folder = 'content/data';

const factFile: CountryFile<IndustryFact> = {
	file: `${folder}/industry-facts.csv`,
	schema: industryFact,
	unique: 'country, metric, period and source',
	keyOf: ({ country, metric, year, period, source }) =>
		[country, metric, year, period, source].join(' '),
};

const legalFile: CountryFile<LegalStatus> = {
	file: `${folder}/legal-status.csv`,
	schema: legalStatus,
	unique: 'country and area',
	keyOf: ({ country, area }) => `${country} ${area}`,
};

/** Reads `content/data` below a project folder. What fails is left out and named in `problems`. */
export function readDataset(root: string): Dataset {
	const problems: Problem[] = [];
	const text = (file: string) => readFileSync(join(root, file), 'utf8');

	const countriesFile = `${folder}/countries.csv`;
	const placeRows = readCsv(countriesFile, text(countriesFile), place, problems);
	for (const key of ['iso3', 'iso2', 'isoNumeric', 'slug'] as const) {
		problems.push(...uniqueRule(countriesFile, placeRows, key));
	}
	problems.push(...timezoneRule(countriesFile, placeRows));
	const places = new Map(placeRows.map(({ row }) => [row.iso3, row]));

	const citiesFile = `${folder}/cities.csv`;
	const cityRows = readCsv(citiesFile, text(citiesFile), city, problems);
	problems.push(
		...knownCountry(citiesFile, cityRows, places),
		...timezoneRule(citiesFile, cityRows),
	);

	const indicatorsFile = `${folder}/indicators.yaml`;
	const indicatorsText = text(indicatorsFile);
	const listed =
		readYaml({ file: indicatorsFile, text: indicatorsText }, indicatorFile, problems) ?? [];
	const lineOf = yamlLines(indicatorsText);
	problems.push(...straightQuotesIn({ file: indicatorsFile, data: listed, lineOf }));

	const load = (indicator: Indicator): [string, IndicatorData] => {
		const file = `${folder}/observations/${indicator.id}.csv`;
		problems.push(...checkIndicator(indicatorsFile, indicator, places));
		if (!existsSync(join(root, file))) {
			problems.push({
				file: indicatorsFile,
				line: 1,
				rule: 'observations',
				what: `${indicator.id} has no file of values.`,
				fix: `Add ${file}, or remove the indicator.`,
			});
		}
		const all = existsSync(join(root, file))
			? readObservations(file, text(file), indicator, places, problems)
			: [];
		const { kept, held } = quarantine(all, indicator);
		problems.push(...checkScale(indicatorsFile, indicator, kept));
		return [indicator.id, { indicator, observations: kept, quarantined: held }];
	};

	return {
		places,
		cities: cityRows.map(({ row }) => row),
		indicators: new Map(listed.map(load)),
		industryFacts: readCountryRows(root, factFile, places, problems),
		legalStatus: readCountryRows(root, legalFile, places, problems),
		problems: sortProblems(problems),
	};
}

const loaded = new Map<string, Dataset>();

/**
 * The data of the project, read once. Throws with every problem as `file:line`, what is wrong and
 * what to do.
 */
export function loadDataset(root: string = process.cwd()): Dataset {
	const known = loaded.get(root);
	if (known) return known;
	const dataset = readDataset(root);
	if (dataset.problems.length > 0) {
		throw new Error(
			`content/data cannot be used:\n${dataset.problems.map(formatProblem).join('\n')}`,
		);
	}
	loaded.set(root, dataset);
	return dataset;
}
