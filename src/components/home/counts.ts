import { siteCorpus } from '../../corpus/site-corpus.ts';
import type { Dataset } from '../../data/dataset.ts';
import { loadDataset } from '../../data/load.ts';

/** What the home page counts. */
export function homeCounts() {
	const { articles, cases, terms, claimTopics, timeline, sources } = siteCorpus();
	const dataset = loadDataset();
	const english = placesOf(dataset, 'english-proficiency');
	const pay = placesOf(dataset, 'average-monthly-earnings');
	const years = observationsOf(dataset, 'ict-service-exports').map(({ year }) => year);
	return {
		articles: articles.length,
		cases: cases.length,
		claims: claimTopics.reduce((sum, topic) => sum + topic.data.claims.length, 0),
		terms: terms.length,
		events: timeline.data.length,
		sources: sources.size,
		destinations: destinations(dataset).size,
		englishAndPay: [...english].filter((iso3) => pay.has(iso3)).length,
		exportYears: [Math.min(...years), Math.max(...years)] as const,
	};
}

function destinations({ places }: Dataset): ReadonlySet<string> {
	return new Set(
		[...places.values()].flatMap(({ iso3, role }) => (role === 'destination' ? [iso3] : [])),
	);
}

function observationsOf({ indicators }: Dataset, id: string) {
	return indicators.get(id)?.observations ?? [];
}

function placesOf(dataset: Dataset, id: string): Set<string> {
	const known = destinations(dataset);
	return new Set(
		observationsOf(dataset, id).flatMap(({ country }) => (known.has(country) ? [country] : [])),
	);
}
