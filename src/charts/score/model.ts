import type { RegionGroup } from '../../corpus/regions.ts';
import type { Assessment, Scored } from '../../methods/location-score/assess.ts';
import type { RankRange } from '../../methods/location-score/draws.ts';
import { formatNumber } from '../../strings/english.ts';
import { smallestTransfer } from '../../methods/location-score/transfer.ts';

/** How far ranks depend on weights and method, by ISO code; it arrives after the ranking itself. */
export interface Studied {
	ranges: ReadonlyMap<string, RankRange>;
	/** Best and worst rank over the choices of method. */
	methods: ReadonlyMap<string, readonly [number, number]>;
	best: ReadonlyMap<string, number>;
	/** Share of draws in which the next place stands before this one. */
	overtaken: ReadonlyMap<string, number>;
}

export interface ScoreRow {
	key: string;
	name: string;
	region: RegionGroup;
	rank: number;
	/** From 0 to 100. */
	score: number;
	scoreText: string;
	coverage: number;
	/** Names of criteria that have a weight and no value here. */
	gaps: readonly string[];
	/** Year of a pay figure that is old. */
	oldPay: number | undefined;
	chosen: boolean;
	range?: RankRange | undefined;
	methods?: readonly [number, number] | undefined;
	best?: number | undefined;
}

/** A place with too few values. */
export type RanklessRow = Pick<ScoreRow, 'key' | 'name' | 'region' | 'coverage' | 'gaps'>;

/** What it takes to swap a place and the next one. */
export interface Swap {
	above: string;
	below: string;
	/** Undefined when no move between two criteria does it. */
	move: { from: string; to: string; amount: number } | undefined;
	/** Share of draws in which they stand the other way round. */
	share: number | undefined;
}

/** The ranking with its ranges, before any drawing. */
export interface ScoreModel {
	/** All ranked places, best first. */
	rows: readonly ScoreRow[];
	/** The first ones and those chosen. */
	drawn: readonly ScoreRow[];
	rankless: readonly RanklessRow[];
	/** Last rank of the axis. */
	last: number;
	hasChosen: boolean;
	/** The first three pairs of neighbors; reckoned when it is asked for, not while a slider moves. */
	swaps: () => Swap[];
	studied: boolean;
	/** Places that some weights put first, where that was searched for. */
	attainable: number | undefined;
	/** Whether pay has a weight. */
	countsPay: boolean;
}

/** Places drawn without being chosen. */
const SHOWN = 20;
const FEWEST_RANKS = 12;
const PAIRS = 3;
const PAY = 'pay';

/** Joins a ranking and what is known of its uncertainty. */
export function scoreModel(assessment: Assessment, studied?: Studied): ScoreModel {
	const { criteria, ranked, unranked, setting, shares, terms } = assessment;
	const pay = criteria.findIndex(({ id }) => id === PAY);
	const nameOf = (index: number) => criteria[index]?.name ?? '';
	const common = ({ place, coverage, missing }: Scored) => ({
		key: place.iso3,
		name: place.name,
		region: place.region,
		coverage,
		gaps: missing.map(nameOf),
	});
	const rows = ranked.map((item): ScoreRow => ({
		...common(item),
		rank: item.rank,
		score: item.score,
		scoreText: formatNumber(item.score, 1),
		oldPay: item.old.includes(pay) ? item.values[pay]?.year : undefined,
		chosen: setting.places.includes(item.place.iso3),
		range: studied?.ranges.get(item.place.iso3),
		methods: studied?.methods.get(item.place.iso3),
		best: studied?.best.get(item.place.iso3),
	}));
	const drawn = rows.filter(({ chosen }, index) => index < SHOWN || chosen);
	const ranks = drawn.flatMap(({ rank, range, methods }) => [
		rank,
		range?.worst ?? 0,
		methods?.[1] ?? 0,
	]);
	return {
		rows,
		drawn,
		rankless: unranked.map(common),
		last: Math.max(FEWEST_RANKS, ...ranks),
		hasChosen: rows.some(({ chosen }) => chosen),
		swaps: () =>
			rows.slice(0, PAIRS).flatMap((above, index): Swap[] => {
				const below = rows[index + 1];
				if (!below) return [];
				const move = smallestTransfer(terms, shares, index, index + 1);
				return [
					{
						above: above.name,
						below: below.name,
						move: move && { ...move, from: nameOf(move.from), to: nameOf(move.to) },
						share: studied?.overtaken.get(above.key),
					},
				];
			}),
		studied: studied !== undefined,
		attainable:
			rows.length > 0 && rows.every(({ best }) => best !== undefined)
				? rows.filter(({ best }) => best === 1).length
				: undefined,
		countsPay: (shares[pay] ?? 0) > 0,
	};
}
