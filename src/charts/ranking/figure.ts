import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import type { Dataset } from '../../data/dataset.ts';
import { measureFacts } from '../shared/read-measure.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { describeRanking } from './describe.ts';
import { rankingEntries } from './entries.ts';
import { tableCaption } from './figure-caption.ts';
import { rankingLayout } from './layout.ts';
import { rankingModel, type RankingModel, type RankingOptions } from './model.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { rankingSvg } from './svg.ts';
import { rankingTable } from './table.ts';

/** A ranking as an editor asks for it; lists are separated by spaces. */
export interface RankingRequest {
	id: string;
	indicator: string;
	title: string;
	subtitle?: string | undefined;
	highlight?: string | undefined;
	/** Region slugs; without any, all destinations and no client countries. */
	region?: string | undefined;
	limit?: string | number | undefined;
	year?: string | number | undefined;
}

/** Everything the page prints for a ranking, complete without a script. */
export interface RankingFigure {
	indicator: Indicator;
	options: RankingOptions;
	context: MeasureFacts;
	model: RankingModel;
	drawings: readonly string[];
	table: string;
	sentences: readonly string[];
	/** Values so far apart that a log scale helps. */
	offersLog: boolean;
	/** Regions of the figure, for its key. */
	regions: readonly RegionGroup[];
	/** Held-back values that would stand in this figure. */
	heldBack: readonly { name: string; year: number; reason: string }[];
}

/** From this ratio of highest to lowest on, a linear scale presses most places together. */
const LOG_FROM_RATIO = 20;

const groups = Object.keys(regionGroups) as RegionGroup[];

/** Builds a ranking for a page. Throws with what is wrong in the request and what to do. */
export function rankingFigure(
	dataset: Dataset,
	request: RankingRequest,
	api: string,
): RankingFigure {
	const fail = (what: string): never => {
		throw new Error(`RankingChart ${request.id}: ${what}`);
	};
	const data =
		dataset.indicators.get(request.indicator) ??
		fail(
			`there is no indicator ${request.indicator}. Use one of ${[...dataset.indicators.keys()].join(', ')}.`,
		);
	const { indicator } = data;
	const options = readOptions(request, fail);
	const entries = rankingEntries(dataset, data, options.year);
	for (const country of options.highlight) {
		const region = entries.find((entry) => entry.country === country)?.region;
		if (!region) fail(`highlight names ${country}, which is not in content/data/countries.csv.`);
		else if (!options.regions.includes(region)) {
			fail(`highlight names ${country} of ${region}, which the figure leaves out. Add the region.`);
		}
	}

	const model = rankingModel(entries, indicator.unit, options);
	if (model.ranked.length === 0) fail('no place has a value. Choose another year or region.');
	const regions = options.regions;
	const ids = { labelledBy: `${request.id}-title`, describedBy: `${request.id}-words` };
	return {
		indicator,
		options,
		context: measureFacts(data, api),
		model,
		drawings: (['wide', 'narrow'] as const).map((form) =>
			rankingSvg(rankingLayout(model, form), model, ids),
		),
		table: rankingTable(model, tableCaption(indicator.name, indicator.unit.name), indicator.id),
		sentences: describeRanking(model),
		offersLog: spreadOf(model) >= LOG_FROM_RATIO,
		regions,
		heldBack: data.quarantined.flatMap(({ country, year, reason }) => {
			const place = dataset.places.get(country);
			const newest = model.ranked.find((row) => row.country === country)?.year ?? 0;
			const concerns = options.year === 'latest' ? year > newest : year === options.year;
			return place && regions.includes(place.region) && concerns
				? [{ name: place.name, year, reason }]
				: [];
		}),
	};
}

function spreadOf({ ranked }: RankingModel): number {
	const lowest = ranked.at(-1)?.value ?? 0;
	return lowest > 0 ? (ranked[0]?.value ?? 0) / lowest : 0;
}

function readOptions(request: RankingRequest, fail: (what: string) => never): RankingOptions {
	const regions = list(request.region);
	const unknown = regions.find((region) => !Object.hasOwn(regionGroups, region));
	if (unknown) fail(`there is no region ${unknown}. Use one of ${groups.join(', ')}.`);
	const whole = (name: 'limit' | 'year') => {
		const value = request[name];
		if (value === undefined) return undefined;
		const number = Number(value);
		return Number.isInteger(number) && number > 0
			? number
			: fail(`${name} ${value} is no whole number.`);
	};
	return {
		year: whole('year') ?? 'latest',
		regions:
			regions.length > 0 ? (regions as RegionGroup[]) : groups.filter((key) => key !== 'client'),
		highlight: list(request.highlight),
		limit: whole('limit') ?? null,
		log: false,
	};
}

function list(text: string | undefined): string[] {
	return text?.split(/\s+/).filter(Boolean) ?? [];
}
