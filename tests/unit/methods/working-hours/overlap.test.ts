import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, weekday, yearDays } from '../../../../src/methods/working-hours/calendar.ts';
import { gaps, total, union, within } from '../../../../src/methods/working-hours/interval.ts';
import { shiftLength, shiftOn } from '../../../../src/methods/working-hours/office.ts';
import { sharedMinutes, sharedTimes } from '../../../../src/methods/working-hours/overlap.ts';
import { zoneClock } from '../../../../src/methods/working-hours/zone-clock.ts';
import { anyOffice, anyShift, anyYear, anyZone, office } from './offices.ts';

const anyDay = fc.tuple(anyYear, fc.integer({ min: 0, max: 364 })).map(([year, index]) => ({
	year,
	day: yearDays(year).first + index,
}));
const steady = fc.constantFrom('Asia/Manila', 'Asia/Kolkata', 'America/Bogota', 'Asia/Kathmandu');

describe('intervals', () => {
	const span = (start: number, end: number) => ({ start, end });

	it('are joined where they touch, and empty ones go', () => {
		expect(union([span(5, 7), span(1, 3), span(3, 4), span(9, 9), span(9, 8)])).toEqual([
			span(1, 4),
			span(5, 7),
		]);
	});

	it('leave gaps in a window', () => {
		expect(gaps([span(2, 3), span(5, 20)], span(0, 10))).toEqual([span(0, 2), span(3, 5)]);
		expect(gaps([], span(0, 10))).toEqual([span(0, 10)]);
		expect(gaps([span(0, 10)], span(0, 10))).toEqual([]);
	});

	it('and their gaps make up the window', () => {
		const any = fc.array(
			fc.tuple(fc.nat(100), fc.nat(50)).map(([start, length]) => span(start, start + length)),
		);
		fc.assert(
			fc.property(any, (spans) => {
				const window = span(10, 90);
				expect(total(within(spans, window)) + total(gaps(spans, window))).toBe(80);
			}),
		);
	});
});

describe('a shift', () => {
	it('passes midnight when it ends at or before its begin', () => {
		expect(shiftLength({ start: 1320, end: 360 })).toBe(480);
		expect(shiftLength({ start: 540, end: 0 })).toBe(900);
	});

	it('of a night is an hour shorter or longer when the clocks change in it', () => {
		const clock = zoneClock('Europe/Warsaw', 2026);
		const length = (day: string) => {
			const { start, end } = shiftOn(clock, { start: 1320, end: 360 }, dayNumber(day));
			return end - start;
		};
		expect([length('2026-03-27'), length('2026-03-28'), length('2026-10-24')]).toEqual([
			480, 420, 540,
		]);
	});

	it('is empty when it lies in the hour that the clocks leave out', () => {
		const clock = zoneClock('America/New_York', 2026);
		const { start, end } = shiftOn(clock, { start: 150, end: 195 }, dayNumber('2026-03-08'));
		expect(end).toBe(start);
	});

	it('never ends before it begins', () => {
		fc.assert(
			fc.property(anyZone, anyShift, anyDay, (zone, shift, { year, day }) => {
				const { start, end } = shiftOn(zoneClock(zone, year), shift, day);
				expect(end).toBeGreaterThanOrEqual(start);
			}),
		);
	});
});

describe('shared minutes', () => {
	it('are none below zero and none beyond the shift of the day', () => {
		fc.assert(
			fc.property(anyOffice, anyOffice, anyDay, (client, site, { year, day }) => {
				const own = shiftOn(zoneClock(client.timeZone, year), client.shift, day);
				const shared = sharedMinutes(client, site, day, year);
				expect(shared).toBeGreaterThanOrEqual(0);
				expect(shared).toBeLessThanOrEqual(own.end - own.start);
			}),
		);
	});

	it('are at most those of the clock when days off count', () => {
		fc.assert(
			fc.property(anyOffice, anyOffice, anyDay, (client, site, { year, day }) => {
				expect(sharedMinutes(client, site, day, year, 'working')).toBeLessThanOrEqual(
					sharedMinutes(client, site, day, year),
				);
			}),
		);
	});

	it('do not depend on who is asked first, where no clock changes', () => {
		fc.assert(
			fc.property(
				fc.tuple(steady, anyShift),
				fc.tuple(steady, anyShift),
				anyDay,
				([zoneA, shiftA], [zoneB, shiftB], { year, day }) => {
					const a = { ...office(zoneA), shift: shiftA };
					const b = { ...office(zoneB), shift: shiftB };
					expect(sharedMinutes(a, b, day, year)).toBe(sharedMinutes(b, a, day, year));
				},
			),
		);
	});

	it('of the parts of a shift add up to those of the shift', () => {
		const cut = fc.tuple(fc.integer({ min: 0, max: 93 }), fc.integer({ min: 1, max: 40 }));
		fc.assert(
			fc.property(
				anyOffice,
				anyOffice,
				cut,
				anyDay,
				(client, site, [from, size], { year, day }) => {
					const until = Math.min(from + 2 * size, 95);
					const middle = from + Math.max(1, Math.floor((until - from) / 2));
					const part = (start: number, end: number) =>
						sharedMinutes(
							{ ...client, shift: { start: start * 15, end: end * 15 } },
							site,
							day,
							year,
						);
					fc.pre(from < middle && middle < until);
					// In the hour that a change leaves out or repeats the order of local times is not that of time.
					const { changes } = zoneClock(client.timeZone, year);
					const near = changes.some(({ instant }) => Math.abs(instant - day * 1440) < 2 * 1440);
					fc.pre(!near);
					expect(part(from, middle) + part(middle, until)).toBe(part(from, until));
				},
			),
		);
	});

	it('lie inside both shifts', () => {
		const client = office('America/New_York');
		const [time] = sharedTimes(client, office('Europe/Warsaw'), dayNumber('2026-01-15'), 2026);
		expect(time).toEqual({
			start: Date.UTC(2026, 0, 15, 14) / 60_000,
			end: Date.UTC(2026, 0, 15, 16) / 60_000,
		});
	});
});

describe('working days', () => {
	const client = office('Europe/London');
	const friday = dayNumber('2026-01-16');

	it('begin the shift, so a Saturday morning belongs to the night of Friday', () => {
		const newYork = office('America/New_York');
		const manila = office('Asia/Manila', '22:00-06:00');
		expect(weekday(friday)).toBe(5);
		expect(sharedMinutes(newYork, manila, friday, 2026, 'working')).toBe(480);
		expect(sharedMinutes(newYork, manila, friday + 1, 2026, 'working')).toBe(0);
	});

	it('differ where the weekend is Friday and Saturday', () => {
		const cairo = office('Africa/Cairo', '09:00-17:00', [1, 2, 3, 4, 7]);
		expect(sharedMinutes(client, cairo, friday, 2026, 'working')).toBe(0);
		expect(sharedMinutes(client, cairo, friday - 1, 2026, 'working')).toBe(360);
		expect(sharedMinutes(client, cairo, friday, 2026)).toBe(360);
	});

	it('of the client decide first', () => {
		const idle = office('Europe/London', '09:00-17:00', []);
		expect(sharedMinutes(idle, office('Europe/Warsaw'), friday, 2026, 'working')).toBe(0);
	});
});
