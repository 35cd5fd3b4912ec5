import { describe, expect, it } from 'vitest';
import { agentsFor, queueOf } from '../../../src/methods/erlang/erlang-c.ts';
import { fieldsOf, usualInputs } from '../../../src/methods/inputs.ts';
import type { Inputs } from '../../../src/methods/method.ts';
import { loadMethod, type MethodId } from '../../../src/methods/registry.ts';
import { seededRandom } from '../../../src/methods/shared/random.ts';
import { percent, print, prose } from './prose.ts';

const page = (slug: string) => prose(`methods/${slug}.mdx`);

/** Values of the outputs of a method by id, for the usual values with some changed. */
async function outputs(id: MethodId, changes: Inputs = {}): Promise<Record<string, number>> {
	const method = await loadMethod(id);
	const result = method.calculate({ ...usualInputs(fieldsOf(method)), ...changes });
	return Object.fromEntries(result.outputs.map(({ id, value }) => [id, value]));
}

describe('we-erlang-c-half-hour', () => {
	const text = page('erlang-c');
	const goal = { target: 0.8, within: 20 };
	const load = (180 * 315) / 1800;
	const at = (agents: number) => queueOf(agents, load, 315, goal);

	it('is the calculation of the page with its usual values', async () => {
		const shown = await outputs('erlang-c');
		expect(shown.agents).toBe(37);
		expect(shown.load).toBe(load);
		expect(text).toContain(`180 × 315 / 1,800 = ${print(load, 1)} erlangs. With 31 agents`);
		expect(text).toContain(
			`${print(shown.agents ?? 0)} agents: ${percent(shown.wait ?? 0, 1)} wait, ${percent(shown.level ?? 0, 1)} are answered in time, and the mean wait is ${print(shown.asa ?? 0, 1)} s`,
		);
		expect(text).toContain(`31.5 / 37 = ${percent(shown.occupancy ?? 0, 1)}`);
		expect(text).toContain(
			`need 41, and two separate queues of 90 calls need 20 + 20 = ${print(shown.separate ?? 0)}`,
		);
	});

	it('has too few with one agent less', () => {
		expect(text).toContain(
			`36 agents: ${percent(at(36).wait, 1)} wait, ${percent(at(36).level, 1)} are answered in time. Too few.`,
		);
		expect(at(36).level).toBeLessThan(0.8);
	});

	it('needs 41 when calls last a tenth longer', async () => {
		expect(agentsFor(load * 1.1, 346.5, goal)).toBe(41);
		expect((await outputs('erlang-c', { aht: 346.5 })).agents).toBe(41);
	});
});

describe('we-shrinkage-seats', () => {
	it('has both ways to add up', async () => {
		const text = page('shrinkage');
		const shown = await outputs('shrinkage');
		expect(text).toContain(`8 + 3 + 10 + 5 + 4 = ${percent(shown.all ?? 0)}`);
		expect(text).toContain(`37 / (1 − 0.30) = ${print(37 / 0.7, 2)}, so 53 people`);
		expect(Math.ceil(37 / 0.7)).toBe(53);
		expect(text).toContain(`37 × 1.30 = ${print(shown.wrong ?? 0, 1)}`);
		expect(53 - Math.round(shown.wrong ?? 0)).toBe(5);
		const compounded = 1 - 0.89 * 0.81;
		expect(shown.compounded).toBeCloseTo(compounded);
		expect(text).toContain(`1 − 0.89 × 0.81 = ${percent(compounded, 1)}`);
		expect(text).toContain(
			`37 / ${print(1 - compounded, 4)} = ${print(37 / (1 - compounded), 1)}, so 52`,
		);
	});
});

describe('we-handle-time-parts', () => {
	it('adds parts and weighs kinds', async () => {
		const text = page('handle-time');
		const mix = (simple: number) => simple * 240 + (1 - simple) * 490;
		expect(text).toContain(`240 + 30 + 45 = ${print((await outputs('handle-time')).aht ?? 0)} s`);
		expect(text).toContain(`0.7 × 240 + 0.3 × 490 = ${print(mix(0.7))} s`);
		expect(text).toContain(`0.6 × 240 + 0.4 × 490 = ${print(mix(0.6))} s`);
		expect(text).toContain(`rose by ${print(mix(0.6) - mix(0.7))} s`);
	});
});

describe('we-service-level-month', () => {
	it('has four levels and two rates of abandonment', async () => {
		const text = page('service-level');
		const shown = await outputs('service-level');
		for (const [sum, id] of [
			['7,900 / 9,400', 'answered'],
			['7,900 / 10,000', 'offered'],
			['8,050 / 10,000', 'good'],
			['7,900 / 9,850', 'excluded'],
			['600 / 10,000', 'abandonment'],
			['450 / 9,850', 'abandonmentLong'],
		] as const) {
			expect(text).toContain(`${sum} = ${percent(shown[id] ?? 0, 1)}`);
		}
		expect(shown.passed).toBe(3);
	});
});

describe('we-fcr-issues', () => {
	it('divides issues by the rate', async () => {
		const text = page('first-contact-resolution');
		const { fcr = 0, issues = 0 } = await outputs('first-contact-resolution');
		expect(text).toContain(`1 − 2,640 / 12,000 = ${percent(fcr)}`);
		expect(text).toContain(`12,000 × 0.78 = ${print(issues)}`);
		expect(text).toContain(`9,360 / 0.70 = ${print(issues / 0.7)}`);
		expect(text).toContain(`9,360 / 0.85 = ${print(issues / 0.85)}`);
		const between = Math.round(issues / 0.7) - Math.round(issues / 0.85);
		expect(text).toContain(`Between the two lie ${print(between)} contacts`);
	});
});

describe('we-quality-sample-sixty', () => {
	it('has margin, interval and sample size', async () => {
		const text = page('quality-sample');
		const shown = await outputs('quality-sample');
		expect(shown.needed).toBe(385);
		expect(text).toContain(`54 / 60 = ${percent(shown.rate ?? 0)}`);
		expect(text).toContain(
			`√(0.9 × 0.1 / 60) = ± ${print(100 * 1.96 * Math.sqrt(0.09 / 60), 1)} points`,
		);
		expect(text).toContain(`0.03² = ${print((1.96 ** 2 * 0.09) / 0.03 ** 2, 1)}, so 385`);
		const method = await loadMethod('quality-sample');
		const interval = method
			.calculate(usualInputs(fieldsOf(method)))
			.outputs.find(({ id }) => id === 'wilson');
		expect(text).toContain(`Wilson interval: ${interval?.text}`);
	});
});

describe('we-total-cost-five-years', () => {
	const text = page('total-cost');
	const years = [0.85, 0.92, 0.96, 1, 1].map((productivity, year) => {
		const inHouse = 5_200_000 * 1.03 ** year;
		const price = 24_000 * (1 + 0.6 * 0.07) ** year * (1 - 0.6 * 0.02) ** year;
		const charges = (100 / productivity) * price;
		return { inHouse, charges, all: charges + 880_000 * 1.03 ** year + 187_500 };
	});
	const sum = (key: keyof (typeof years)[number]) =>
		years.reduce((total, year) => total + year[key], 0);
	const saving = sum('inHouse') - sum('all');
	const npv = years.reduce(
		(total, { inHouse, all }, year) => total + (inHouse - all) / 1.1 ** (year + 1),
		-1_350_000,
	);

	it.each([
		['rate card', `1 − 24,000 / 52,000 = ${percent(1 - 24 / 52, 1)}`],
		['in-house', `In-house, five years: ${print(sum('inHouse'))}`],
		['first year', `100 / 0.85 × 24,000 = ${print(years[0]!.charges)} in year 1`],
		['charges', `together ${print(sum('charges'))}`],
		['all cost', `All yearly cost of outsourcing: ${print(sum('all'))}. Saving: ${print(saving)}`],
		[
			'share',
			`${print(saving - 1_350_000)} / ${print(sum('inHouse'))} = ${percent((saving - 1_350_000) / sum('inHouse'), 1)}`,
		],
		['worth', `it is worth US$${print(npv / 1e6, 2)} million`],
		['title', 'A saving of 53.8% becomes 26.0%'],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('is the calculation of the page', async () => {
		const shown = Object.values(await outputs('total-cost')).map((value) => value.toPrecision(6));
		expect(shown).toContain(npv.toPrecision(6));
		expect(shown).toContain((saving - 1_350_000).toPrecision(6));
	});
});

describe('we-break-even-two', () => {
	it('has volume, calls and price per call', async () => {
		const text = page('break-even');
		const shown = await outputs('break-even');
		expect(text).toContain(`60,000 / (3.20 − 1.70) = ${print(shown.volume ?? 0)} transactions`);
		expect(text).toContain(`160 × 0.70 = ${print(shown.hours ?? 0)}`);
		expect(text).toContain(`112 × 3,600 × 0.85 / 315 = ${print(shown.contacts ?? 0)}`);
		expect(text).toContain(`2,000 / 1,088 = US$${print(shown['per-contact'] ?? 0, 2)}`);
		expect(text).toContain(`Per handled minute: US$${print(shown['per-minute'] ?? 0, 2)}`);
	});
});

describe('we-attrition-cost-agents', () => {
	it('has the bill of one leaver and of a year', async () => {
		const text = page('attrition-cost');
		const shown = await outputs('attrition-cost');
		expect(text).toContain(`4 × 350 = ${print(4 * 350)}`);
		expect(text).toContain(`8 × 350 × 0.40 = ${print(8 * 350 * 0.4)}`);
		expect(text).toContain(`600 + 1,400 + 1,120 + 120 = ${print(shown.leaver ?? 0)}`);
		expect(text).toContain(`350 × 52 / 12 = ${print((350 * 52) / 12)}`);
		expect(text).toContain(`3,240 / 1,517 = ${print(shown.months ?? 0, 1)} months`);
		expect(text).toContain(
			`300 × 0.40 × 3,240 = ${print(shown.year ?? 0)}. At 30%: ${print(shown.other ?? 0)}`,
		);
		const { difference = 0 } = shown;
		expect(text).toContain(
			`worth ${print(difference)} a year, or ${print(difference / 300)} for each`,
		);
	});
});

describe('we-service-credits-month', () => {
	it('has the credits of a month and what is earned back', async () => {
		const text = page('service-credits');
		const shown = await outputs('service-credits');
		expect(text).toContain(`400,000 × 0.12 = ${print(shown['at-risk'] ?? 0)}`);
		expect(text).toContain(`48,000 × 0.80 × 0.60 = ${print(48_000 * 0.8 * 0.6)}`);
		expect(text).toContain(`48,000 × 0.60 × 0.50 = ${print(48_000 * 0.6 * 0.5)}`);
		expect((80 - 74) / 10).toBeCloseTo(0.6);
		expect((90 - 88.5) / 3).toBeCloseTo(0.5);
		expect(text).toContain(`Together ${print(shown.credit ?? 0)}, below the cap of 48,000`);
		expect(text).toContain(`half of that credit returns, ${print(shown.earned ?? 0)}`);
	});
});

describe('we-gainshare-split', () => {
	it('splits the gain', async () => {
		const text = page('gainshare');
		const shown = await outputs('gainshare');
		expect(text).toContain(`5.00 − 4.40 = ${print(5 - 4.4, 2)}`);
		expect(text).toContain(`0.60 × 1,000,000 = ${print(shown.gain ?? 0)}`);
		expect(text).toContain(
			`600,000 × 0.40 = ${print(shown.provider ?? 0)}. Client: ${print(shown.client ?? 0)}`,
		);
		expect(text).toContain(`0.30 × 1,000,000 × 0.40 = ${print(0.3 * 1e6 * 0.4)} remain`);
		const half = await outputs('gainshare', { own: 300_000 });
		expect(half.provider).toBeCloseTo(120_000);
	});
});

describe('we-plausibility-claims', () => {
	const text = page('plausibility');

	it.each([
		[35_500, 1_700_000, 'US$35.5 billion / 1.7 million'],
		[26_000, 1_030_000, 'US$26 billion / 1.03 million'],
		[36_800, 457_100, 'US$36.8 billion / 457,100'],
		[700, 70_000, 'US$700 million / 70,000'],
		[328, 1_000_000, 'US$328 million / 1 million'],
	])('%d million and %d people', async (revenue, workers, fraction) => {
		const shown = await outputs('plausibility', { revenue, workers });
		expect(text).toContain(`${fraction} = US$${print(shown['per-worker'] ?? 0)}`);
	});

	it('holds a stated figure against the division', async () => {
		const claim = { revenue: 36_800, workers: 457_100, stated: 59_300 };
		const shown = await outputs('plausibility', claim);
		expect(text).toContain(`The division is ${print(shown['stated-times'] ?? 0, 2)} times that`);
		expect(text).toContain(`36.8 billion / 59,300 would be ${print(shown['stated-workers'] ?? 0)}`);
	});

	it('turns the fifth pair around', async () => {
		const shown = await outputs('plausibility', { revenue: 328, workers: 1_000_000 });
		expect(text).toContain(`or US$${print(shown.month ?? 0)} a month`);
		expect(text).toContain(`328,000,000 × 0.60 / 6,000 = ${print(shown.payable ?? 0)} people`);
		expect(text).toContain(`a million would need US$${print((shown.needed ?? 0) / 1e9)} billion`);
	});

	it('begins with the first pair', async () => {
		expect((await outputs('plausibility'))['per-worker']).toBe(35.5e9 / 1.7e6);
	});
});

describe('we-working-hours-pairs', () => {
	const text = page('working-hours');
	/** Hours from nine to five local time as hours of UTC on a day. */
	const office = (zone: string, day: string): [number, number] => {
		const local = new Intl.DateTimeFormat('en-GB', {
			timeZone: zone,
			hour: 'numeric',
			minute: 'numeric',
			day: 'numeric',
		}).formatToParts(new Date(`${day}T12:00:00Z`));
		const part = (type: string) => Number(local.find((piece) => piece.type === type)?.value);
		const days = part('day') - Number(day.slice(-2));
		const offset = days * 24 + part('hour') + part('minute') / 60 - 12;
		return [9 - offset, 17 - offset];
	};
	const overlap = (a: string, b: string, day: string) => {
		const [from, to] = office(a, day);
		return [-24, 0, 24].reduce((hours, shift) => {
			const [start, end] = office(b, day);
			return hours + Math.max(0, Math.min(to, end + shift) - Math.max(from, start + shift));
		}, 0);
	};

	it.each(['2025-01-15', '2025-07-16'])('Karachi works 04:00 to 12:00 UTC on %s', (day) => {
		expect(office('Asia/Karachi', day)).toEqual([4, 12]);
		expect(text).toContain('its day is 04:00 to 12:00 UTC');
		expect(overlap('Asia/Manila', 'America/New_York', day)).toBe(0);
	});

	it('London shares three hours in January and four in July', () => {
		expect(office('Europe/London', '2025-01-15')).toEqual([9, 17]);
		expect(office('Europe/London', '2025-07-16')).toEqual([8, 16]);
		expect(overlap('Europe/London', 'Asia/Karachi', '2025-01-15')).toBe(3);
		expect(overlap('Europe/London', 'Asia/Karachi', '2025-07-16')).toBe(4);
		expect(text).toContain('In common: 09:00 to 12:00, three hours');
		expect(text).toContain('In common: 08:00 to 12:00, four hours');
	});
});

describe('we-location-score-three', () => {
	const text = page('location-score');
	const weights = [0.35, 0.25, 0.15, 0.15, 0.1];
	const places = { Alpha: [9, 6, 6, 4, 3], Beta: [6, 8, 8, 6, 5], Gamma: [4, 7, 7, 9, 9] };
	const score = (scores: readonly number[], cost = 0.35) =>
		scores.reduce((sum, value, index) => {
			const weight = index === 0 ? cost : ((weights[index] ?? 0) * (1 - cost)) / 0.65;
			return sum + weight * value;
		}, 0);

	it.each(Object.entries(places))('%s', (name, scores) => {
		const terms = scores.map((value, index) => `${print(weights[index] ?? 0, 2)} × ${value}`);
		expect(text).toContain(`${name}: ${terms.join(' + ')} = ${print(score(scores), 2)}.`);
	});

	it('changes its winner at two weights of cost', () => {
		const winner = (cost: number) =>
			Object.entries(places).toSorted((a, b) => score(b[1], cost) - score(a[1], cost))[0]?.[0];
		expect([0.256, 0.258, 0.399, 0.401].map(winner)).toEqual(['Gamma', 'Beta', 'Beta', 'Alpha']);
		expect(text).toContain('Gamma leads below 0.257, Beta up to 0.40, Alpha above');
	});

	it('counts how often each wins when all weights are drawn', () => {
		const random = seededRandom(7);
		const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		const wins: Record<string, number> = { Alpha: 0, Beta: 0, Gamma: 0 };
		for (let draw = 0; draw < 20_000; draw++) {
			const drawn = weights.map((weight) => Math.max(0, weight * (1 + normal() / 4)));
			const total = (scores: readonly number[]) =>
				scores.reduce((sum, value, index) => sum + value * (drawn[index] ?? 0), 0);
			const [first = ''] = Object.entries(places)
				.toSorted((a, b) => total(b[1]) - total(a[1]))
				.map(([name]) => name);
			wins[first] = (wins[first] ?? 0) + 1;
		}
		const [, ...printed] =
			/Beta leads in about (\d+) of 100, Alpha in (\d+), Gamma in (\d+)/.exec(text) ?? [];
		expect(printed).toHaveLength(3);
		for (const [index, name] of ['Beta', 'Alpha', 'Gamma'].entries()) {
			expect(Math.abs((wins[name] ?? 0) / 200 - Number(printed[index]))).toBeLessThan(1);
		}
	});
});
