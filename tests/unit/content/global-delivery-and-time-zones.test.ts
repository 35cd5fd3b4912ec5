import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const text = prose('articles/ownership-and-location/global-delivery-and-time-zones.mdx');
const [winter, summer] = ['2026-01-14', '2026-07-15'];

describe('we-chain-of-three', () => {
	const days = (day: string) =>
		['Asia/Manila', 'Europe/Warsaw', 'America/Bogota'].map((zone) => utcDay(zone, day));

	it('puts three days on the clock of UTC', () => {
		expect(days(winter)).toEqual([
			[1, 9],
			[8, 16],
			[14, 22],
		]);
		expect(days(summer)).toEqual([
			[1, 9],
			[7, 15],
			[14, 22],
		]);
		expect(text).toContain('Manila 01:00–09:00, then Kraków 08:00–16:00, then Bogotá 14:00–22:00');
		expect(text).toContain('its day becomes 07:00–15:00');
	});

	it('finds the overlaps', () => {
		const shared = (day: string) => {
			const [manila, krakow, bogota] = days(day);
			return [
				sharedHours(manila!, krakow!),
				sharedHours(krakow!, bogota!),
				sharedHours(bogota!, manila!),
			];
		};
		expect(shared(winter)).toEqual([1, 2, 0]);
		expect(shared(summer)).toEqual([2, 1, 0]);
		expect(text).toContain(
			'Manila and Kraków 1 hour, Kraków and Bogotá 2. In July: 2 hours and 1.',
		);
	});

	it('covers 21 hours and leaves 3', () => {
		for (const day of [winter, summer]) {
			const [first, , last] = days(day);
			expect(last![1] - first![0]).toBe(21);
		}
		expect(text).toContain('01:00–22:00 UTC on both days, 21 hours');
		expect(text).toContain('From 22:00 to 01:00 UTC nobody works, 3 hours');
		expect(utcDay('Asia/Manila', winter, [6, 14])[0]).toBe(-2);
		const weekend = 3 * 24 - 22 + 1;
		expect(text).toContain(`${weekend} hours, from Friday 22:00 to Monday 01:00 UTC`);
		expect(utcDay('America/Bogota', winter, [12, 20])[1]).toBe(25);
	});
});

describe('we-hand-off-cost', () => {
	const left = 20 - 7.75 - 7.5;
	const chain = 8 + 8 + 0.25 + left;

	it.each([
		['one team', 2 * 24 + 4, 0, '2 × 24 + 4 = 52 hours'],
		['left for the third', left, 2, '20 − 7.75 − 7.50 = 4.75 hours'],
		['chain', chain, 0, '8 + 8 + 0.25 + 4.75 = 21 hours'],
		['work', 20 + 2 * 0.5, 0, '20 + 2 × 0.50 = 21 hours of work, 5% more'],
		['expected', chain + 2 * 0.2 * 16, 1, '21 + 2 × 0.20 × 16 = 27.4 hours'],
		['all fail', chain + 2 * 16, 0, '21 + 2 × 16 = 53 hours'],
	])('%s', (_, value, decimals, sentence) => {
		expect(sentence).toContain(`= ${print(value, decimals)}`);
		expect(text).toContain(sentence);
	});

	it('costs a twentieth more work', () => {
		expect((20 + 2 * 0.5) / 20 - 1).toBeCloseTo(0.05);
	});
});

describe('numeric questions on chains of sites', () => {
	it('finds the gap', () => {
		const item = numericItem('global-delivery-and-time-zones.yaml', 'q-global-delivery-gap');
		expect(item.answer).toBe(24 - 21);
	});

	it('expects a delay', () => {
		const item = numericItem('global-delivery-and-time-zones.yaml', 'q-global-delivery-hand-off');
		expect(item.answer).toBe(18 + 2 * 0.25 * 16);
		expect(item.slips.map(({ value }) => value)).toEqual([18 + 0.25 * 16, 18 + 2 * 16]);
	});
});
