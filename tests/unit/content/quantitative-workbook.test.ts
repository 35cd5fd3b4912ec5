import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/methods/inputs.ts';
import { isMethodId, loadMethod, methodIds, type MethodId } from '../../../src/methods/registry.ts';
import { decode } from '../../../src/methods/state.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/learning-tools/quantitative-workbook.mdx');

/** Addresses of calculators that the text links with numbers filled in. */
const filled = [...text.matchAll(/\(\/methods\/([a-z-]+)\/\?([^)]+)\)/g)].map(
	([, id, query]) => [id!, query!] as const,
);
const queryOf = (id: MethodId) => filled.find(([method]) => method === id)![1];

/** What a calculator answers for the link in the text, with some values changed. */
async function answers(id: MethodId, changed = '') {
	const method = await loadMethod(id);
	const query = new URLSearchParams(queryOf(id));
	for (const [key, value] of new URLSearchParams(changed)) query.set(key, value);
	const { inputs, problems } = decode(fieldsOf(method), query.toString());
	expect(problems).toEqual([]);
	const { outputs } = method.calculate(inputs);
	return (output: string) => outputs.find((one) => one.id === output)!.value;
}

describe('the links to calculators', () => {
	it.each(filled.filter(([id]) => isMethodId(id)))(
		'%s knows every key of its link',
		async (id, query) => {
			const known = fieldsOf(await loadMethod(id as MethodId)).map((field) => field.id);
			for (const key of new URLSearchParams(query).keys()) expect(known).toContain(key);
		},
	);

	it('cover every method, working hours among them, with an exercise and a variation each', () => {
		expect(new Set(filled.map(([id]) => id)).size).toBe(methodIds.length + 1);
		expect(text).toContain('](/methods/location-score/)');
		const all = methodIds.length + 2;
		expect(text).toContain('"Quantitative workbook: fourteen exercises"');
		expect(all).toBe(14);
		expect(text.match(/id="we-workbook-\d+"/g)).toHaveLength(all);
		expect(text.match(/\| (\d+) \| \[/g)).toHaveLength(all);
		expect(text.split('id="we-workbook-variations"')[1]).toContain(` ${all}. `);
	});
});

describe('first steps', () => {
	it('1: handle time, load and occupancy', async () => {
		const value = await answers('handle-time');
		expect(text).toContain(`200 + 25 + 35 = ${value('aht')} s`);
		expect(text).toContain(`120 × 260 / 1,800 = ${print(value('load'), 2)} erlangs`);
		expect(text).toContain(`17.33 / 21 = ${percent(value('occupancy'), 1)}`);
		const changed = await answers('handle-time', 'wrap=65');
		expect(text).toContain(`AHT ${changed('aht')} s, load ${print(changed('load'), 2)} erlangs`);
	});

	it('2: four service levels', async () => {
		const value = await answers('service-level');
		expect(text).toContain(`3,080 / 3,800 = ${percent(value('answered'), 1)}, met`);
		expect(text).toContain(`3,080 / 4,000 = ${percent(value('offered'), 1)}, missed`);
		expect(text).toContain(`(3,080 + 50) / 4,000 = ${percent(3130 / 4000, 1)}, missed`);
		expect(value('good')).toBe(3130 / 4000);
		expect(text).toContain(`3,080 / (4,000 − 50) = ${percent(value('excluded'), 1)}, missed`);
		expect(value('passed')).toBe(1);
		const changed = await answers('service-level', 'short=100');
		expect(text).toContain(`with these taken out ${percent(changed('excluded'), 1)}`);
	});

	it('3: shrinkage added up and compounded', async () => {
		const value = await answers('shrinkage');
		expect(text).toContain(`21 / 0.72 = ${print(value('additive'), 1)}, so 30 people`);
		expect(text).toContain(`1 − 0.87 × 0.85 = ${percent(value('compounded'), 1)}`);
		expect(text).toContain(`21 / 0.7395 = ${print(value('compoundedStaff'), 1)}, so 29 people`);
		expect(text).toContain(`21 × 1.28 = ${print(value('wrong'), 1)}`);
		expect(30 - Math.ceil(value('wrong'))).toBe(3);
		const changed = await answers('shrinkage', 'agents=22');
		expect(text).toContain(`added up: ${Math.ceil(changed('additive'))} people`);
	});

	it('4: repeats', async () => {
		const value = await answers('first-contact-resolution');
		expect(text).toContain(`1 − 2,000 / 8,000 = ${percent(value('fcr'))}`);
		expect(text).toContain(`8,000 × 0.75 = ${print(value('issues'))}`);
		expect(text).toContain(`6,000 / 0.80 = ${print(6000 / 0.8)}`);
		expect(text).toContain(
			`(8,000 − 7,500) × 4.00 = ${print(value('bill') - value('difference'))}`,
		);
		expect(text).toContain(`FCR of 85%: ${print(6000 / 0.85)} contacts`);
	});
});

describe('core', () => {
	it('5: agents by Erlang C', async () => {
		const value = await answers('erlang-c');
		expect(value('agents')).toBe(22);
		expect(text).toContain(
			`With 22 agents ${percent(value('wait'), 1)} wait and it is ${percent(value('level'), 1)}, met, at an occupancy of ${percent(value('occupancy'), 1)}`,
		);
		/** Waiting probability by the Erlang B recursion (Erlang 1917). */
		const waits = (agents: number, load: number) => {
			let blocked = 1;
			for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
			return blocked / (1 - (load / agents) * (1 - blocked));
		};
		const load = (120 * 260) / 1800;
		const level = 1 - waits(21, load) * Math.exp((-(21 - load) * 20) / 260);
		expect(text).toContain(
			`With 21 agents ${percent(waits(21, load), 1)} of callers wait and the service level is ${percent(level, 1)}`,
		);
		expect(value('level') - level).toBeGreaterThan(0.08);
		expect(load / 21 - load / 22).toBeGreaterThan(0.035);
		const changed = await answers('erlang-c', 'aht=286');
		expect(text).toContain(`AHT 286 s: ${changed('agents')} agents`);
	});

	it('6: break-even and a minimum', async () => {
		const value = await answers('break-even');
		expect(text).toContain(`48,000 + 28,000 × 1.20 = ${print(value('in-house'))}`);
		expect(text).toContain(`35,000 × 2.80 = ${print(value('provider'))}`);
		const free = await answers('break-even', 'minimum=0');
		expect(text).toContain(`48,000 / (2.80 − 1.20) = ${print(free('volume'))}`);
		expect(text).toContain(`28,000 × 2.80 = ${print(free('provider'))}`);
		expect(text).toContain(`saves ${print(free('in-house') - free('provider'))} a month`);
		expect(text).toContain(`it loses ${print(value('provider') - value('in-house'))}`);
		const more = await answers('break-even', 'minimum=0&volume=33000');
		expect(text).toContain(`in-house is cheaper by ${print(more('provider') - more('in-house'))}`);
	});

	it('7: a leaver', async () => {
		const value = await answers('attrition-cost');
		expect(text).toContain(`500 + 1,200 + 720 + 180 = ${print(value('leaver'))}`);
		expect(6 * 400 * (1 - 0.7)).toBeCloseTo(720);
		expect(text).toContain(`200 × 0.35 × 2,600 = ${print(value('year'))}`);
		expect(text).toContain(
			`200 × 0.25 × 2,600 = ${print(value('other'))}, which is ${print(value('difference'))} less`,
		);
		expect(text).toContain(`each of them ${value('difference') / 200} more`);
		expect(value('months')).toBeCloseTo(1.5);
		const changed = await answers('attrition-cost', 'productivity=50');
		expect(text).toContain(`in the ramp-up: ${print(changed('year'))} a year`);
	});

	it('8: credits and earn-back', async () => {
		const value = await answers('service-credits');
		expect(text).toContain(`250,000 × 0.10 = ${print(value('at-risk'))}`);
		expect(text).toContain(`25,000 × 0.50 × 0.40 = ${print(25000 * 0.5 * 0.4)}`);
		expect(text).toContain(`25,000 × 0.70 × 0.80 = ${print(25000 * 0.7 * 0.8)}`);
		expect(text).toContain(`Together ${print(value('credit'))}`);
		expect(text).toContain(`5,000 × 0.50 = ${print(value('earned'))}`);
		const changed = await answers('service-credits', 'm1-actual=70');
		expect(text).toContain(`the cap of ${print(changed('credit'))} is due`);
	});

	it('9: a shared gain', async () => {
		const value = await answers('gainshare');
		expect(text).toContain(`(6.20 − 5.60) × 800,000 = ${print(value('gain'))}`);
		expect(text).toContain(`480,000 − 80,000 = ${print(value('counted'))}`);
		expect(text).toContain(`400,000 × 0.35 = ${print(value('provider'))}`);
		expect(text).toContain(`480,000 − 140,000 = ${print(value('client'))}`);
		const changed = await answers('gainshare', 'own=0');
		expect(text).toContain(`the provider would get ${print(changed('provider'))}`);
		expect(text).toContain(
			`decides who gets the ${print(changed('provider') - value('provider'))}`,
		);
		expect(text).toContain(`client: ${print(changed('provider'))} for the provider`);
	});
});

describe('advanced', () => {
	it('10: a sample that does not settle it', async () => {
		const value = await answers('quality-sample');
		expect(text).toContain(`74 / 80 = ${percent(value('rate'), 1)}`);
		const [n, share, z] = [80, 74 / 80, 1.96];
		const width = 1 + z ** 2 / n;
		const middle = (share + z ** 2 / (2 * n)) / width;
		const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / width;
		expect(text).toContain(`${percent(middle - half, 1)} to ${percent(middle + half, 1)}`);
		expect(middle + half).toBeGreaterThan(0.95);
		expect(text).toContain(
			`0.03² = ${print((z ** 2 * 0.95 * 0.05) / 0.03 ** 2, 1)}, so ${value('needed')}`,
		);
		const changed = await answers('quality-sample', 'margin=2');
		expect(text).toContain(`± 2 points: ${changed('needed')} checks`);
	});

	it('11: from the price list to the worth', async () => {
		const value = await answers('total-cost');
		expect(text).toContain(`1 − 26 / 45 = ${percent(value('headline'), 1)}`);
		const saving = (productivity: number) => 1800000 - (40 / productivity) * 26000 - 360000;
		expect(text).toContain(`− 360,000 = ${print(saving(0.9))}`);
		expect(text).toContain(`1,094,737, saving ${print(saving(0.95))}`);
		expect(text).toContain(`saving ${print(saving(1))} each`);
		/** The text adds the rounded years. */
		const rounded = Math.round(saving(0.9)) + Math.round(saving(0.95)) + 3 * saving(1) - 500000;
		expect(text).toContain(
			`= ${print(rounded)}, which is ${percent(value('saving'), 1)} of 9,000,000`,
		);
		expect(Math.abs(rounded - value('amount'))).toBeLessThan(1);
		expect(text).toContain(`= ${print(value('npv'))}.`);
		const slow = await answers('total-cost', 'p2=90&p3=90&p4=90&p5=90');
		expect(text).toContain(`stays at 90%: ${percent(slow('saving'), 1)}`);
	});

	it('12: shared hours from the time-zone database', () => {
		/** Hours that a zone is ahead of UTC at noon of a day. */
		const ahead = (timeZone: string, day: string) => {
			const noon = new Date(`${day}T12:00:00Z`);
			const hour = new Intl.DateTimeFormat('en-GB', {
				timeZone,
				hour: '2-digit',
				hourCycle: 'h23',
			});
			return Number(hour.format(noon)) - 12;
		};
		const shared = (day: string, start: number) => {
			const [london, karachi] = [ahead('Europe/London', day), ahead('Asia/Karachi', day)];
			return Math.min(17 - london, start + 8 - karachi) - Math.max(9 - london, start - karachi);
		};
		expect(text).toContain(`from 08:00 to 12:00, ${shared('2025-07-16', 9)} hours`);
		expect(text).toContain(`from 08:00 to 14:00, ${shared('2025-07-16', 11)} hours`);
		expect(text).toContain(`usual hours: ${shared('2025-01-15', 9)} hours`);
	});

	it('13: where the lead changes', () => {
		const cities = { North: [8, 5, 4], South: [5, 8, 8] } as const;
		const score = (city: keyof typeof cities, cost: number) => {
			const [price, talent, safety] = cities[city];
			return cost * price + (1 - cost) * (0.6 * talent + 0.4 * safety);
		};
		expect(text).toContain(`4 × 0.20 = ${print(score('North', 0.5), 1)}`);
		expect(text).toContain(`8 × 0.20 = ${print(score('South', 0.5), 1)}`);
		const point = 3.4 / 6.4;
		expect(score('North', point)).toBeCloseTo(score('South', point));
		expect(text).toContain(`w = 3.4 / 6.4 = ${print(point, 3)}`);
		expect(text).toContain(
			`North ${print(score('North', 0.6), 2)}, South ${print(score('South', 0.6), 2)}`,
		);
	});
});

describe('reading what others publish', () => {
	it('14: a revenue and a number of workers', async () => {
		const value = await answers('plausibility');
		expect(text).toContain(
			`180,000,000 / 120,000 = ${print(value('per-worker'))} a year, or ${print(value('month'))} a month`,
		);
		expect(value('per-worker')).toBeLessThan(4200);
		expect(text).toContain(`180,000,000 × 0.60 / 4,200 = ${print(value('payable'))} people`);
		expect(text).toContain(`120,000 × 4,200 / 0.60 = ${print(value('needed') / 1e6)} million`);
		expect(text).toContain(`120,000 / 0.08 = ${print(value('whole'))} people`);
		expect(1 - value('payable') / 120_000).toBeCloseTo(0.8, 1);
		const changed = await answers('plausibility', 'workers=20000');
		expect(text).toContain(`20,000 people: ${print(changed('per-worker'))} each`);
		expect(changed('per-worker')).toBeGreaterThan(4200 / 0.6);
	});
});

describe('the questions', () => {
	it.each([
		['load', (90 * 340) / 1800, [(90 * 270) / 1800, (90 * 340) / 3600]],
		['schedule', 48 / 0.75, [48 * 1.25, 48 * 0.75]],
		['break-even', 36000 / (2.4 - 0.9), [36000 / 2.4, 36000 / 0.9]],
		['credit', 300000 * 0.08 * 0.5 * 0.6, [300000 * 0.08 * 0.5, 300000 * 0.08 * 0.5 * 0.4]],
	])('%s', (name, answer, slips) => {
		const item = numericItem('quantitative-workbook.yaml', `q-quantitative-workbook-${name}`);
		expect(item.answer).toBeCloseTo(answer);
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
