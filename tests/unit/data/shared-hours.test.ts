import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import {
	OFFICE_HOURS,
	sharedHours,
	sharedOfficeHours,
	utcOffset,
} from '../../../src/data/shared-hours.ts';
import { sharedHours as byHand, utcDay } from '../content/shared-hours.ts';

const zones = [...new Set([...loadDataset().places.values()].map(({ timezone }) => timezone))];
const zone = fc.constantFrom(...zones);
const day = fc
	.date({
		noInvalidDate: true,
		min: new Date('2024-01-01T00:00:00Z'),
		max: new Date('2027-12-31T00:00:00Z'),
	})
	.map((date) => date.toISOString().slice(0, 10));

describe('the offset of a zone', () => {
	it('follows the clock changes of the zone', () => {
		expect(utcOffset('America/New_York', '2026-01-15')).toBe(-5);
		expect(utcOffset('America/New_York', '2026-07-15')).toBe(-4);
		expect(utcOffset('Australia/Sydney', '2026-01-15')).toBe(11);
	});

	it('keeps half and quarter hours', () => {
		expect(utcOffset('Asia/Kolkata', '2026-01-15')).toBe(5.5);
		expect(utcOffset('Asia/Kathmandu', '2026-01-15')).toBe(5.75);
	});

	it('is right where noon UTC is already the next day', () => {
		expect(utcOffset('Pacific/Auckland', '2026-01-15')).toBe(13);
	});

	it('refuses what is no zone', () => {
		expect(() => utcOffset('Asia/Atlantis', '2026-01-15')).toThrow(RangeError);
	});
});

describe('shared hours', () => {
	it('are those of both working days', () => {
		expect(sharedOfficeHours('Europe/Warsaw', 'Europe/London', '2026-01-15')).toBe(7);
		expect(sharedOfficeHours('Asia/Manila', 'America/New_York', '2026-07-15')).toBe(0);
		expect(sharedOfficeHours('Asia/Kolkata', 'Europe/London', '2026-07-15')).toBe(3.5);
	});

	it('count a night that passes midnight', () => {
		const night = { timeZone: 'Asia/Manila', start: 21, end: 29 };
		const client = { timeZone: 'America/New_York', ...OFFICE_HOURS };
		expect(sharedHours(night, client, '2026-07-15')).toBe(8);
		expect(sharedHours(client, night, '2026-07-15')).toBe(8);
	});

	it('agree with another way of counting, for any zones and day', () => {
		fc.assert(
			fc.property(zone, zone, day, (a, b, on) => {
				const hours = sharedOfficeHours(a, b, on);
				expect(hours).toBeCloseTo(byHand(utcDay(a, on), utcDay(b, on)), 9);
			}),
		);
	});

	it('do not depend on who is asked first, and never pass the working day', () => {
		fc.assert(
			fc.property(zone, zone, day, (a, b, on) => {
				const hours = sharedOfficeHours(a, b, on);
				expect(sharedOfficeHours(b, a, on)).toBeCloseTo(hours, 9);
				expect(hours).toBeGreaterThanOrEqual(0);
				expect(hours).toBeLessThanOrEqual(8);
			}),
		);
	});
});
