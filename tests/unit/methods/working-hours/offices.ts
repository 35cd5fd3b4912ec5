import fc from 'fast-check';
import {
	citiesOf,
	type CityRow,
	type Place,
} from '../../../../src/methods/working-hours/places.ts';
import type { Office } from '../../../../src/methods/working-hours/office.ts';
import type { Plan, PlannedPlace } from '../../../../src/methods/working-hours/plan.ts';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { usualPlan } from '../../../../src/methods/working-hours/usual.ts';

/** "09:30" in minutes. */
export function minutes(clock: string): number {
	const [hours = 0, rest = 0] = clock.split(':').map(Number);
	return hours * 60 + rest;
}

/** An office from a zone and a shift such as "09:00-17:00"; it works every day unless told. */
export function office(
	timeZone: string,
	shift = '09:00-17:00',
	days: readonly number[] = [1, 2, 3, 4, 5],
): Office {
	const [start = '', end = ''] = shift.split('-');
	return {
		key: timeZone,
		name: timeZone,
		timeZone,
		region: 'asia',
		shift: { start: minutes(start), end: minutes(end) },
		days,
	};
}

const rows: readonly CityRow[] = [
	['New York', 'United States', 'America/New_York', 'client'],
	['London', 'United Kingdom', 'Europe/London', 'client'],
	['Manila', 'Philippines', 'Asia/Manila', 'asia'],
	['Kraków', 'Poland', 'Europe/Warsaw', 'eec'],
	['Łódź', 'Poland', 'Europe/Warsaw', 'eec'],
	['Bogotá', 'Colombia', 'America/Bogota', 'lac'],
	['Cairo', 'Egypt', 'Africa/Cairo', 'africa'],
	['Casablanca', 'Morocco', 'Africa/Casablanca', 'africa'],
	['Kathmandu', 'Nepal', 'Asia/Kathmandu', 'asia'],
	['Sydney', 'Australia', 'Australia/Sydney', 'client'],
	['Dublin', 'Ireland', 'Europe/Dublin', 'weur'],
];

/** A few cities as the page carries them. */
export const cities: readonly Place[] = citiesOf(rows);

/** All answers to the plan that the page begins with. */
export const usual = report(usualPlan(cities));

/** A text whose numbers a browser may part from their units. */
export const loose = (text: string) => text.replaceAll('\u00A0', ' ');

/** A city by its id. */
export function city(id: string): Place {
	const found = cities.find((one) => one.id === id);
	if (!found) throw new Error(`${id} is no city of these tests`);
	return found;
}

/** Zones with all kinds of rules: whole, half and quarter hours, with and without clock changes. */
export const zones = [
	'UTC',
	'America/New_York',
	'America/St_Johns',
	'America/Sao_Paulo',
	'America/Santiago',
	'Africa/Cairo',
	'Africa/Casablanca',
	'Asia/Kathmandu',
	'Asia/Kolkata',
	'Asia/Manila',
	'Asia/Beirut',
	'Asia/Tehran',
	'Australia/Lord_Howe',
	'Australia/Sydney',
	'Europe/London',
	'Europe/Warsaw',
	'Pacific/Apia',
	'Pacific/Chatham',
	'Pacific/Honolulu',
];

export const anyZone = fc.constantFrom(...zones);
export const anyYear = fc.integer({ min: 2000, max: 2037 });

/** Shifts in quarters of an hour that last from 15 minutes to a quarter less than a day. */
export const anyShift = fc
	.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 95 }))
	.map(([start, length]) => ({ start: start * 15, end: ((start + length) % 96) * 15 }));

const anyDays = fc.subarray([1, 2, 3, 4, 5, 6, 7]);

export const anyOffice: fc.Arbitrary<Office> = fc
	.record({ timeZone: anyZone, shift: anyShift, days: anyDays })
	.map((parts) => ({ key: parts.timeZone, name: parts.timeZone, region: 'asia', ...parts }));

const anyPlanned: fc.Arbitrary<PlannedPlace> = fc.record({
	place: fc.oneof(
		fc.constantFrom(...cities),
		anyZone.map((zone) => ({
			id: zone,
			name: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone,
			detail: zone,
			timeZone: zone,
			region: 'client',
		})),
	),
	shift: anyShift,
	days: anyDays,
});

/** Any comparison that the page can hold. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
	client: anyPlanned,
	sites: fc.uniqueArray(anyPlanned, { maxLength: 8, selector: ({ place }) => place.id }),
	year: anyYear,
	day: fc
		.integer({ min: 0, max: 365 })
		.map((day) => new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(5, 10)),
});

/** A plan with office hours. */
export function plan(client: string, sites: readonly string[], more: Partial<Plan> = {}): Plan {
	const planned = (id: string): PlannedPlace => ({
		place: city(id),
		shift: { start: 540, end: 1020 },
		days: [1, 2, 3, 4, 5],
	});
	return { client: planned(client), sites: sites.map(planned), year: 2026, day: '01-15', ...more };
}
