import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dayNumber, isoDay } from '../../../../src/methods/working-hours/calendar.ts';
import { clockChanges } from '../../../../src/methods/working-hours/clock-changes.ts';
import { nightMinutes } from '../../../../src/methods/working-hours/night.ts';
import { sharedMinutes } from '../../../../src/methods/working-hours/overlap.ts';
import { siteYear } from '../../../../src/methods/working-hours/site-year.ts';
import { office } from './offices.ts';

/** Values computed apart from this code; the note in the file says how. */
const pair = {
	client: z.string(),
	clientShift: z.string(),
	site: z.string(),
	siteShift: z.string(),
};
const { cases, years, changes } = z
	.object({
		cases: z.array(
			z.object({
				...pair,
				group: z.string(),
				day: z.string(),
				shared: z.number(),
				night: z.number(),
			}),
		),
		years: z.array(
			z.object({
				...pair,
				year: z.number(),
				runs: z.array(z.object({ first: z.string(), last: z.string(), minutes: z.number() })),
			}),
		),
		changes: z.array(
			z.object({
				zone: z.string(),
				year: z.number(),
				changes: z.array(z.object({ day: z.string(), minutes: z.number() })),
			}),
		),
	})
	.parse(JSON.parse(readFileSync('tests/fixtures/working-hours/cases.json', 'utf8')));

describe('the cases computed apart', () => {
	it('are many and of every kind', () => {
		expect(cases.length).toBeGreaterThanOrEqual(60);
		expect(new Set(cases.map(({ group }) => group)).size).toBe(6);
	});

	it.each(cases)('$group: $client $clientShift, $site $siteShift, $day', (one) => {
		const client = office(one.client, one.clientShift);
		const site = office(one.site, one.siteShift);
		const day = dayNumber(one.day);
		const year = Number(one.day.slice(0, 4));
		expect(sharedMinutes(client, site, day, year)).toBe(one.shared);
		expect(nightMinutes(client, site, day, year)).toBe(one.night);
	});

	it.each(years)('every day of $year: $client $clientShift, $site $siteShift', (one) => {
		const client = office(one.client, one.clientShift);
		const { runs } = siteYear(client, office(one.site, one.siteShift), one.year);
		expect(
			runs.map(({ first, last, minutes }) => ({
				first: isoDay(first),
				last: isoDay(last),
				minutes,
			})),
		).toEqual(one.runs);
	});

	it.each(changes)('the clock changes of $zone in $year', ({ zone, year, changes: expected }) => {
		const found = clockChanges(zone, year);
		expect(found.map(({ day, minutes }) => ({ day: isoDay(day), minutes }))).toEqual(expected);
	});
});

/** The published table: nine to five on both sides, January / July 2025, in hours. */
const table: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	'Asia/Manila': [
		[0, 0],
		[0, 1],
		[3, 3],
	],
	'Asia/Kuala_Lumpur': [
		[0, 0],
		[0, 1],
		[3, 3],
	],
	'Asia/Kolkata': [
		[0, 0],
		[2.5, 3.5],
		[5.5, 5.5],
	],
	'Asia/Karachi': [
		[0, 0],
		[3, 4],
		[6, 6],
	],
	'Europe/Istanbul': [
		[0, 1],
		[5, 6],
		[8, 8],
	],
	'Africa/Cairo': [
		[1, 1],
		[6, 6],
		[7, 8],
	],
	'Africa/Casablanca': [
		[2, 3],
		[7, 8],
		[6, 6],
	],
	'America/Mexico_City': [
		[7, 6],
		[2, 1],
		[0, 0],
	],
	'America/Sao_Paulo': [
		[6, 7],
		[5, 4],
		[2, 2],
	],
};
const clients = ['America/New_York', 'Europe/London', 'Asia/Riyadh'];

describe('the table of nine places and three clients', () => {
	it.each(Object.entries(table))('%s', (zone, expected) => {
		const found = clients.map((client) =>
			['2025-01-15', '2025-07-16'].map(
				(day) => sharedMinutes(office(client), office(zone), dayNumber(day), 2025) / 60,
			),
		);
		expect(found).toEqual(expected);
	});
});
