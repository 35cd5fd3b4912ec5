import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { creditsOf } from '../../../src/methods/service-credits/credits.ts';
import { percent, print, prose } from './prose.ts';

const text = prose('courses/outsourcing-and-society.yaml');
const has = (...sentences: string[]) => {
	for (const sentence of sentences) expect(text.includes(sentence), sentence).toBe(true);
};

describe('is it the job or the bus?', () => {
	it('takes the rides out of the difference', () => {
		expect([66 + 24, 20 + 30]).toEqual([90, 50]);
		has(
			`Agents ${percent(90 / 200)}, others ${percent(50 / 200)}: 20 points, ${90 - 50} people, ratio ${90 / 50}`,
		);
		const [long, short] = [(120 * 20) / 40, (80 * 30) / 160];
		has(
			`120 × 20 / 40 + 80 × 30 / 160 = ${long} + ${short} = ${long + short} sleepy people`,
			`75 − 50 = ${long + short - 50} of the 40 go with travel, and 90 − 75 = ${90 - long - short} go`,
		);
	});
});

describe('a roster for twelve', () => {
	it('has nights for each person', () => {
		has(
			`are ${3 * 7} shifts a week`,
			`21 / 12 = ${21 / 12} nights a week each; a night team of six would work ${21 / 6} each, and one of five ${21 / 5}`,
		);
	});
});

describe('can this price pay the floor?', () => {
	const hours = 160 * 0.75;
	const pay = (price: number, margin: number) => ((price * (1 - margin) - 2) / 1.15) * hours;
	const needed = ((480 / hours) * 1.15 + 2) / 0.92;

	it('has the pay that the price allows', () => {
		has(
			`6.50 × 0.92 = ${print(6.5 * 0.92, 2)}; less 2.00 is ${print(6.5 * 0.92 - 2, 2)}; / 1.15 = ${print((6.5 * 0.92 - 2) / 1.15, 3)}; × 160 × 0.75 = ${print(pay(6.5, 0.08))}. The floor is missed by ${print(480 - pay(6.5, 0.08))}`,
		);
	});

	it('has the price that the floor needs', () => {
		has(
			`480 / (160 × 0.75) = ${print(480 / hours, 2)}; × 1.15 = ${print((480 / hours) * 1.15, 2)}; + 2.00 = ${print((480 / hours) * 1.15 + 2, 2)}; / 0.92 = ${print(needed, 2)}`,
			`The price rises by ${percent(needed / 6.5 - 1, 1)} and pay by ${percent(480 / pay(6.5, 0.08) - 1, 1)}`,
			`(6.50 − 2.00) / 1.15 × 120 = ${print(pay(6.5, 0), 1)}, still ${print(480 - pay(6.5, 0), 1)} short`,
		);
	});
});

describe('the queue after the filter', () => {
	const seen = (quota: number, severe: number, items: number) => (quota * severe) / items;

	it('has people and exposure', () => {
		has(
			`6,000 / 300 = ${6000 / 300} people, 300 × 90 / 6,000 = ${seen(300, 90, 6000)} severe items each`,
			`2,400 / 300 = ${2400 / 300} people, 300 × 90 / 2,400 = ${seen(300, 90, 2400)} each`,
			`4.5 × 2,400 / 90 = ${(4.5 * 2400) / 90}, and 2,400 / 120 = ${2400 / 120} people again`,
			`${print(2400 - 45)} items, ${2355 / 300} people, 300 × 45 / 2,355 = ${print(seen(300, 45, 2355), 1)} each`,
		);
	});

	it('has gross and net gain', () => {
		const gain = (before: number) => (220 - before) * 120 * 12;
		has(
			`(220 − 100) × 120 × 12 = ${print(gain(100))}. Net: (220 − 150) × 120 × 12 = ${print(gain(150))}`,
			`172,800 / 100,800 = ${print(gain(100) / gain(150), 2)} times the net one, so ${percent(gain(100) / gain(150) - 1)} too high`,
		);
	});
});

describe('the sum at both ends', () => {
	it('has the jobs at the destination', () => {
		const lost = 2000 * 0.4;
		const income = 4000 * 500 - lost * 350;
		const local = income / 2 / 400;
		const all = 4000 - lost + local;
		has(
			`2,000 × 0.40 = ${lost}, net ${print(4000 - lost)} jobs`,
			`4,000 × 500 − 800 × 350 = ${print(income)} a month; half of it, ${print(income / 2)}, makes 860,000 / 400 = ${print(local)} local jobs. Together ${print(all)} instead of ${print(4000 * 3)}, or ${percent(all / 12_000, 1)}`,
		);
	});

	it('has a balance at home that changes its sign', () => {
		const yearly = 50 * 36_000 - 1_100_000;
		const firm = (years: number) => years * yearly - 240_000;
		const early = (years: number) => 30 * (15_000 + (years - 0.5) * 3000);
		const late = (years: number) => 20 * (30_000 + (years - 1) * 9000);
		const people = (years: number) => early(years) + late(years);
		const balance = (years: number) => firm(years) - people(years);
		has(
			`50 × 36,000 − 1,100,000 = ${print(yearly)} a year. Two years: 1,400,000 − 240,000 = ${print(firm(2))}`,
			`= ${print(early(2))} + ${print(late(2))} = ${print(people(2))}; balance −${print(-balance(2))}.`,
			`Three years: ${print(firm(3))} less ${print(early(3))} + ${print(late(3))} = ${print(people(3))}; balance +${print(balance(3))}`,
		);
	});
});

describe('machines and the air', () => {
	it('has the bill of the bot', () => {
		const back = 0.3 * 25_000;
		const left = 25_000 + back;
		has(
			`0.50 × 0.70 = ${percent(0.5 * 0.7)}. Before: 50,000 × 5.00 = ${print(250_000)}`,
			`25,000 + 25,000 × 5.00 = ${print(50_000 * 0.5 + 25_000 * 5)}, a saving of ${print(250_000 - 150_000)}`,
		);
		const bill = 50_000 * 0.5 + left * 5.5;
		has(
			`(25,000 + ${print(back)}) × 5.50 = ${print(bill)}, a saving of ${print(250_000 - bill)}`,
			`People handle ${print(left)} contacts instead of 50,000, ${percent(1 - left / 50_000)} fewer`,
		);
	});

	it('has less carbon each and more in all', () => {
		const [before, after] = [0.6 * 5000, 0.36 * 9000];
		has(
			`Each: −${percent(1 - 0.36 / 0.6)}. Total: ${print(before)} tons, then ${print(after)} tons, which is ${percent(after / before - 1)} more. Equal at 3,000 / 0.36 = ${print(before / 0.36)} employees`,
		);
	});
});

describe('the unit on named economies', () => {
	it('names a trade balance that the data show', () => {
		const { indicators } = loadDataset();
		const value = (id: string) =>
			indicators
				.get(id)
				?.observations.find(({ country, year }) => country === 'MAR' && year === 2023)?.value ??
			NaN;
		expect(value('digital-service-exports')).toBeGreaterThan(2 * value('digital-service-imports'));
		has(
			'In 2023 Morocco sold more than twice as much in digitally deliverable services as it bought',
		);
	});

	it('has a credit and a charge of the same size', () => {
		const { credit } = creditsOf(80_000, 0.1, [
			{ name: 'errors', target: 98, minimum: 96, actual: 95, allocation: 0.3 },
		]);
		has(
			`80,000 × 0.10 × 0.30 = ${print(credit)}, for work owed`,
			`80,000 × 0.01 × 3 = ${print(80_000 * 0.01 * 3)}, for money owed`,
		);
		expect(credit).toBe(80_000 * 0.01 * 3);
	});
});

describe('the worked dossier', () => {
	const price = (net: number) => print(2_000_000 / net);

	it('has the price of a job', () => {
		const lost = 300 * 0.4;
		has(
			`${lost} lost, ${500 - lost} net`,
			`2,000,000 / 500 = ${price(500)}; for each net job 2,000,000 / 380 = ${price(500 - lost)}`,
			`200 would be net, at ${price(200)} each`,
		);
	});

	it('turns when 167 old jobs disappear', () => {
		const limit = 6000;
		expect(2_000_000 / (500 - 166)).toBeLessThanOrEqual(limit);
		expect(2_000_000 / (500 - 167)).toBeGreaterThan(limit);
		has(
			`when 167 old jobs disappear: 2,000,000 / 6,000 = ${print(2_000_000 / limit, 1)}, so ${Math.ceil(2_000_000 / limit)} jobs must be net`,
		);
	});
});
