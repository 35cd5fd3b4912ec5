import { max, mean, median, min, rollup } from 'd3';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../../src/charts/scatter/correlation.ts';
import { loadDataset } from '../../../src/data/load.ts';
import {
	coverageOf,
	isCovered,
	LEAST_COVERAGE,
} from '../../../src/methods/location-score/coverage.ts';
import { gridOf, scoreAll, termsOf } from '../../../src/methods/location-score/grid.ts';
import { switchPoints } from '../../../src/methods/location-score/switch-point.ts';
import { positiveRoots } from '../../../src/methods/shared/roots.ts';
import { percent, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const text = prose('courses/location-analysis-with-data.yaml');
const has = (...sentences: string[]) => {
	for (const sentence of sentences) expect(text.includes(sentence), sentence).toBe(true);
};
const signed = (value: number, decimals: number) => print(value, decimals).replace('-', '−');

describe('missing is not zero', () => {
	it.each([
		['Left out: mean 200 / 4', [60, 40, 80, 20]],
		['As zero: mean 200 / 5', [60, 40, 0, 80, 20]],
		['As 100: mean 300 / 5', [60, 40, 100, 80, 20]],
	])('%s', (begin, values) => {
		has(`${begin} = ${mean(values)}, median`);
		expect(text).toMatch(
			new RegExp(`${begin} = ${mean(values)}, median [^.]*${median(values)}\\.`),
		);
	});
});

describe('one absent place', () => {
	it.each([
		[0.6, [1, 2, 3, 4], [2, 1, 4, 3], '1 − 24 / (4 × 15) = '],
		[0.8, [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], '1 − 24 / (5 × 24) = '],
		[-0.2, [1, 2, 3, 4, 5], [3, 2, 5, 4, 1], '1 − 144 / 120 = '],
	])('is %d by the function of the charts', (value, first, second, sum) => {
		const found = spearman(first, second) ?? NaN;
		expect(found).toBeCloseTo(value, 12);
		has(`${sum}${signed(found, 1)}`);
	});
});

describe('a measure', () => {
	it('of power cuts can have values nine years apart', () => {
		const { observations = [] } = loadDataset().indicators.get('firms-with-outages') ?? {};
		const newest = [
			...rollup(
				observations,
				(rows) => max(rows, ({ year }) => year) ?? 0,
				({ country }) => country,
			).values(),
		];
		expect((max(newest) ?? 0) - (min(newest) ?? 0)).toBe(9);
		has('surveys can lie nine years apart');
	});
});

describe('London, Nairobi, Bogotá', () => {
	const zones = ['Europe/London', 'Africa/Nairobi', 'America/Bogota'];
	const days = (date: string) => zones.map((zone) => utcDay(zone, date));
	const clock = (hour: number) => `${String(((hour % 24) + 24) % 24).padStart(2, '0')}:00`;
	const range = ([start, end]: readonly [number, number]) => `${clock(start)}–${clock(end)}`;

	it('has the overlaps of both months', () => {
		const [london, nairobi, bogota] = days('2026-01-14');
		if (!london || !nairobi || !bogota) throw new Error('a city is missing');
		has(
			`Nairobi ${range(nairobi)}, London ${range(london)}, Bogotá ${range(bogota)}`,
			`London and Nairobi 14 − 9 = ${sharedHours(london, nairobi)} hours, London and Bogotá 17 − 14 = ${sharedHours(london, bogota)}, Nairobi and Bogotá ${sharedHours(nairobi, bogota)}`,
		);
		const [summer] = days('2026-07-15');
		if (!summer) throw new Error('London is missing');
		has(
			`July: London ${range(summer)}, so ${sharedHours(summer, nairobi)} hours with Nairobi and ${sharedHours(summer, bogota)} with Bogotá`,
		);
	});

	it.each(['2026-01-14', '2026-07-15'])('covers sixteen hours on %s', (date) => {
		const all = days(date);
		const [from, to] = [min(all, ([start]) => start) ?? 0, max(all, ([, end]) => end) ?? 0];
		has(`Coverage is ${clock(from)}–${clock(to)} in both months, ${to - from} hours`);
	});

	it('has the gap on the clock of each city', () => {
		const local = (zone: string, date: string) => {
			const ahead = 9 - utcDay(zone, date)[0];
			return range([22 + ahead, 30 + ahead]);
		};
		const [london, nairobi, bogota] = zones as [string, string, string];
		has(
			`22:00 to 06:00 UTC, are ${local(nairobi, '2026-01-14')} in Nairobi, ${local(bogota, '2026-01-14')} in Bogotá, and in London ${local(london, '2026-01-14')} in January and ${local(london, '2026-07-15')} in July`,
		);
	});
});

describe('three places on paper', () => {
	const rows = [
		[80, 40, 50],
		[50, 70, 70],
		[70, undefined, 60],
	];
	/** Scores as they are, with no points for the gap and with full points. */
	const scores = (shares: number[]) => {
		const [known, low, high] = [0, 1, 2].map(() => new Float64Array(rows.length));
		if (!known || !low || !high) throw new Error('three lists are made');
		const terms = termsOf(gridOf(rows), 'arithmetic');
		scoreAll(terms, Float64Array.from(shares), known, low, high);
		return { known, low, high };
	};
	const weights = [0.5, 0.3, 0.2];

	it('have the scores of the calculator', () => {
		const [k = 0, l = 0, m = 0] = scores(weights).known;
		has(`K: 40 + 12 + 10 = ${print(k)}. L: 25 + 21 + 14 = ${print(l)}.`);
		has(`(35 + 12) / 0.70 = ${print(m, 1)}`);
		expect(m).toBeGreaterThan(Math.max(k, l));
	});

	it('leave any rank to the place with a gap', () => {
		const { known, low, high } = scores(weights);
		const [k = NaN, l = NaN] = known;
		const [worst = NaN, best = NaN] = [low[2], high[2]];
		has(`no points for people ${print(worst)}, with full points ${print(best)}`);
		expect(worst).toBeLessThan(Math.min(k, l));
		expect(best).toBeGreaterThan(Math.max(k, l));
	});

	it('change order at the switch point', () => {
		const point = switchPoints([80 - 50, 40 - 70, 50 - 70], weights).find(
			({ criterion }) => criterion === 0,
		);
		has(`w = 26 / 56 = ${print(point?.share ?? NaN, 3)}`);
	});

	it('have other scores and a coverage too small at 40', () => {
		const shares = [0.4, 0.36, 0.24];
		const [k = 0, l = 0] = scores(shares).known;
		has(`K 32 + 14.4 + 12 = ${print(k, 1)}, L 20 + 25.2 + 16.8 = ${print(l)}`);
		const coverage = coverageOf(rows[2] ?? [], shares);
		has(`M has ${percent(coverage)} coverage and no rank`);
		expect(isCovered(coverage)).toBe(false);
		has(`below ${percent(LEAST_COVERAGE)} coverage gets no rank`);
		has(`w = 1 − 0.35 / 0.6 = ${print(1 - (1 - LEAST_COVERAGE) / 0.6, 3)}`);
	});
});

describe('North or South', () => {
	const years = (first: number, rise: number) => first * (1 + (1 + rise) + (1 + rise) ** 2);
	const north = years(50 * 20_000, 0.04) + 150_000;
	const south = (rise: number) => years(55 * 16_000, rise) + 350_000 + 3 * 40_000;

	it('has both totals', () => {
		has(
			`1 − 16,000 / 20,000 = ${percent(1 - 16 / 20)} less in South`,
			`1,000,000 + 1,040,000 + 1,081,600 + 150,000 = ${print(north)}`,
			`880,000 + 968,000 + 1,064,800 = ${print(years(880_000, 0.1))}`,
			`it is ${print(south(0.1))}. So South costs ${print(south(0.1) - north)} more`,
		);
	});

	it('has the rise at which both cost the same', () => {
		const left = north - 350_000 - 120_000;
		const [q = NaN] = positiveRoots([880_000 - left, 880_000, 880_000]);
		expect(south(q - 1)).toBeCloseTo(north, 4);
		has(`= ${print(left)}, so q = ${print(q, 3)}: a rise of ${percent(q - 1, 1)}`);
		has(
			`With 4% in South its total is ${print(south(0.04))}, which is ${print(north - south(0.04))} less than North`,
			`with 8% it is ${print(south(0.08))}, which is ${print(south(0.08) - north)} more`,
		);
	});
});
