import type { Corpus } from '../corpus/load.ts';
import { mdxPages } from '../corpus/pages.ts';
import type { ComponentUse } from '../corpus/parse-mdx.ts';
import type { Problem } from '../corpus/problem.ts';
import { regionGroups } from '../corpus/regions.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { latestOf, seriesOf, valueIn } from './observations.ts';

type Fault = Pick<Problem, 'rule' | 'what' | 'fix'>;
type Attributes = ComponentUse['attributes'];

/**
 * What pages ask of the data can be given: every <Datum> has a value, every <RankingChart> places to
 * rank, and the data name sources of the bibliography. Unknown indicators and countries are left to the rule on references, which names them.
 */
export function checkDatums(corpus: Corpus, dataset: Dataset): Problem[] {
	return [...unknownSources(corpus, dataset), ...requests(corpus, dataset)];
}

function unknownSources({ sources }: Corpus, { indicators }: Dataset): Problem[] {
	return [...indicators.values()].flatMap(({ indicator, observations }) => {
		const named = new Set([indicator.source, ...observations.map(({ source }) => source)]);
		return [...named]
			.filter((key) => !sources.has(key))
			.map((key) => ({
				file: 'content/data/indicators.yaml',
				line: 1,
				rule: 'unknown-source',
				what: `There is no source "${key}", which ${indicator.id} or one of its values names.`,
				fix: 'Add the source to content/sources, or correct the key.',
			}));
	});
}

function requests(corpus: Corpus, dataset: Dataset): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.components.flatMap(({ name, attributes, line }) => {
			const data = dataset.indicators.get(attributes.indicator ?? '');
			if (!data) return [];
			const faults =
				name === 'Datum'
					? datumFaults(attributes, data, dataset)
					: name === 'RankingChart'
						? rankingFaults(attributes, data, dataset)
						: [];
			return faults.map((fault) => ({ file, line, ...fault }));
		}),
	);
}

function datumFaults(
	{ country = '', year }: Attributes,
	data: IndicatorData,
	dataset: Dataset,
): Fault[] {
	const place = dataset.places.get(country);
	if (!place) return [];
	if (year !== undefined && !isWhole(year)) return [notWhole('Datum', 'year', year)];
	const found = year === undefined ? latestOf(data, country) : valueIn(data, country, Number(year));
	if (found) return [];
	const { id } = data.indicator;
	const held = data.quarantined.find(
		(item) => item.country === country && (year === undefined || item.year === Number(year)),
	);
	const years = seriesOf(data, country).map((item) => item.year);
	return [
		{
			rule: 'datum-without-value',
			what:
				`${id} has no value for ${place.name}${year === undefined ? '' : ` in ${year}`}.` +
				(held ? ` The one of ${held.year} is held back: ${held.reason}` : ''),
			fix:
				years.length > 0
					? `Use one of the years ${years.join(', ')}, or say in words that there is none.`
					: 'Say in words that there is none, or choose another indicator.',
		},
	];
}

function rankingFaults(
	{ region = '', highlight = '', limit, year }: Attributes,
	data: IndicatorData,
	dataset: Dataset,
): Fault[] {
	const regions = words(region);
	const unknown = regions.filter((slug) => !Object.hasOwn(regionGroups, slug));
	const numbers = Object.entries({ limit, year }).flatMap(([key, value]) =>
		value !== undefined && !isWhole(value) ? [notWhole('RankingChart', key, value)] : [],
	);
	const faults = [
		...unknown.map((slug) => ({
			rule: 'ranking-region',
			what: `There is no region "${slug}".`,
			fix: `Use one or more of ${Object.keys(regionGroups).join(', ')}.`,
		})),
		...numbers,
	];
	if (faults.length > 0) return faults;

	const shown = (place: { region: string }) =>
		regions.length > 0 ? regions.includes(place.region) : place.region !== 'client';
	const leftOut = words(highlight).flatMap((iso3) => {
		const place = dataset.places.get(iso3);
		return place && !shown(place) ? [place] : [];
	});
	const misleading = new Set(data.indicator.misleading.map(({ country }) => country));
	const ranked = [...dataset.places.values()].filter(
		(place) =>
			shown(place) &&
			!misleading.has(place.iso3) &&
			(year === undefined ? latestOf(data, place.iso3) : valueIn(data, place.iso3, Number(year))),
	);
	return [
		...leftOut.map((place) => ({
			rule: 'ranking-highlight',
			what: `The ranking highlights ${place.iso3}, but shows no place of the region ${place.region}.`,
			fix: `Add ${place.region} to the regions, or take ${place.iso3} out.`,
		})),
		...(ranked.length === 0
			? [
					{
						rule: 'ranking-without-value',
						what: `${data.indicator.id} has no value${year === undefined ? '' : ` of ${year}`} for any place of this ranking.`,
						fix: 'Choose another year or region.',
					},
				]
			: []),
	];
}

function notWhole(component: string, key: string, value: string): Fault {
	return {
		rule: 'attribute-value',
		what: `<${component}> has ${key}="${value}".`,
		fix: 'Write a whole number above zero in digits.',
	};
}

function isWhole(text: string): boolean {
	return /^[1-9]\d*$/.test(text);
}

function words(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}
