import { regionGroups } from '../../corpus/regions.ts';
import { storedUnit } from '../../data/format-value.ts';
import type { Assessment, Scored } from '../../methods/location-score/assess.ts';
import type { ScoreModel } from './model.ts';

interface About {
	/** Address of the ranking. */
	link: string;
	/** Data edition. */
	edition: string;
}

/**
 * The ranking as rows of text with a head: ranks, ranges, score, and the values of those criteria whose
 * publishers let values be passed on. Shares are parts of one; an empty cell has no value.
 */
export function scoreRows(
	{ rows, rankless }: ScoreModel,
	{ criteria, ranked, unranked, shares, setting }: Assessment,
	{ link, edition }: About,
): string[][] {
	const open = criteria.map((_, index) => index).filter((index) => criteria[index]?.open);
	const scored = new Map<string, Scored>(
		[...ranked, ...unranked].map((item) => [item.place.iso3, item]),
	);
	const values = (key: string) =>
		open.flatMap((index) => {
			const found = scored.get(key)?.values[index];
			return [number(found?.value), number(found?.year)];
		});
	const weights = criteria
		.map(({ id }, index) => `${id} ${number(Math.round((shares[index] ?? 0) * 1e4) / 1e4)}`)
		.join('; ');
	const about = [setting.mean, weights, setting.client, edition, link];
	return [
		[
			...['code', 'place', 'region', 'rank', 'score', 'rank_p5', 'rank_p95', 'rank_median'],
			...['first_share', 'first_share_least', 'first_share_most'],
			...['top3_share', 'top3_share_least', 'top3_share_most'],
			...[
				'rank_best_method',
				'rank_worst_method',
				'rank_best_found',
				'weight_with_values',
				'no_value',
			],
			...open.flatMap((index) => {
				const criterion = criteria[index];
				return criterion
					? [`${criterion.id} (${storedUnit(criterion.unit)})`, `${criterion.id}_year`]
					: [];
			}),
			...['mean', 'weights', 'client', 'edition', 'link'],
		],
		...rows.map((row) => [
			row.key,
			row.name,
			regionGroups[row.region].name,
			...[row.rank, row.score, row.range?.best, row.range?.worst, row.range?.median].map(number),
			...[row.range?.first.share, row.range?.first.least, row.range?.first.most].map(number),
			...[row.range?.topThree.share, row.range?.topThree.least, row.range?.topThree.most].map(
				number,
			),
			...[row.methods?.[0], row.methods?.[1], row.best, row.coverage].map(number),
			row.gaps.join('; '),
			...values(row.key),
			...about,
		]),
		...rankless.map((row) => [
			row.key,
			row.name,
			regionGroups[row.region].name,
			...Array.from({ length: 14 }, () => ''),
			number(row.coverage),
			row.gaps.join('; '),
			...values(row.key),
			...about,
		]),
	];
}

function number(value: number | undefined): string {
	return value === undefined || Number.isNaN(value) ? '' : String(value);
}
