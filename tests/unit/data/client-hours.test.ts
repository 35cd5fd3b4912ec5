import { describe, expect, it } from 'vitest';
import {
	clientCities,
	clientHours,
	clocksOf,
	comparedDays,
} from '../../../src/data/client-hours.ts';

const days = comparedDays(2026);

describe('the days that are compared', () => {
	it('lie in January and July', () => {
		expect(days).toEqual(['2026-01-15', '2026-07-15']);
	});
});

describe('the clocks of a country', () => {
	it('are one where all cities agree on both days', () => {
		const clocks = clocksOf(
			{ city: 'Warsaw', timeZone: 'Europe/Warsaw' },
			[
				{ city: 'Warsaw', timeZone: 'Europe/Warsaw' },
				{ city: 'Kraków', timeZone: 'Europe/Warsaw' },
			],
			days,
		);
		expect(clocks).toEqual([
			{ timeZone: 'Europe/Warsaw', cities: ['Warsaw', 'Kraków'], offsets: [1, 2] },
		]);
	});

	it('are several where a city keeps another, also in summer only', () => {
		const clocks = clocksOf(
			{ city: 'Mexico City', timeZone: 'America/Mexico_City' },
			[{ city: 'Tijuana', timeZone: 'America/Tijuana' }],
			days,
		);
		expect(clocks.map(({ cities }) => cities)).toEqual([['Mexico City'], ['Tijuana']]);
	});
});

describe('hours shared with clients', () => {
	it('name every client city with both days', () => {
		const hours = clientHours('Asia/Manila', days);
		expect(hours.map(({ city }) => city)).toEqual(clientCities.map(({ city }) => city));
		expect(hours).toContainEqual({ city: 'New York', hours: [0, 0] });
		expect(hours).toContainEqual({ city: 'London', hours: [0, 1] });
		expect(hours).toContainEqual({ city: 'Tokyo', hours: [7, 7] });
	});
});
