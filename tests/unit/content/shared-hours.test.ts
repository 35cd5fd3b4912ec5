import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, prose } from './prose.ts';
import { changesAfter, sharedHours, utcDay } from './shared-hours.ts';

const ZONES: Record<string, string> = {
	Bogotá: 'America/Bogota',
	'Mexico City': 'America/Mexico_City',
	Kraków: 'Europe/Warsaw',
	Cairo: 'Africa/Cairo',
	Bengaluru: 'Asia/Kolkata',
	Manila: 'Asia/Manila',
};
const NEW_YORK = 'America/New_York';
const WINTER = '2026-01-14';
const SUMMER = '2026-07-15';
const SPRING = '2026-03-18';

const article = prose('articles/ownership-and-location/onshore-nearshore-offshore.mdx');
const clock = (hours: number) => `${String((hours + 24) % 24).padStart(2, '0')}:00`;
const span = ([start, end]: [number, number]) => `${clock(start)}–${clock(end)}`;
const shared = (a: string, b: string, day: string) => sharedHours(utcDay(a, day), utcDay(b, day));

describe('fig-shared-hours', () => {
	it.each(Object.entries(ZONES))('%s', (city, zone) => {
		const row = [NEW_YORK, 'Europe/London']
			.flatMap((client) => [WINTER, SUMMER].map((day) => shared(client, zone, day)))
			.join(' | ');
		expect(article).toContain(`| ${city} | ${row} |`);
	});
});

describe('we-overlap-new-york', () => {
	it('uses Wednesdays', () => {
		for (const day of [WINTER, SUMMER, SPRING]) expect(new Date(day).getUTCDay()).toBe(3);
	});

	it('puts the working days on one clock', () => {
		const day = (zone: string, date: string) => span(utcDay(zone, date));
		expect(article).toContain(
			`Its day is ${day(NEW_YORK, WINTER)} UTC, then ${day(NEW_YORK, SUMMER)} UTC`,
		);
		expect(article).toContain(`Its day is ${day(ZONES.Bogotá!, SPRING)} UTC on all three dates`);
		expect(article).toContain(
			`Its day is ${day(ZONES.Kraków!, WINTER)} UTC, then ${day(ZONES.Kraków!, SUMMER)} UTC`,
		);
		expect(article).toContain(
			`New York works ${day(NEW_YORK, SPRING)} UTC and Kraków ${day(ZONES.Kraków!, SPRING)} UTC`,
		);
	});

	it('counts the hours of six pairs', () => {
		const hours = (city: string, day: string) => shared(NEW_YORK, ZONES[city]!, day);
		expect(article).toContain(
			`New York and Bogotá share 22 − 14 = ${hours('Bogotá', WINTER)} hours in January and 21 − 14 = ${hours('Bogotá', SUMMER)} hours in July`,
		);
		expect(article).toContain(
			`New York and Kraków share 16 − 14 = ${hours('Kraków', WINTER)} hours in January and 15 − 13 = ${hours('Kraków', SUMMER)} hours in July`,
		);
		expect(article).toContain(`so they share 16 − 13 = ${hours('Kraków', SPRING)} hours`);
		expect(article).toContain(`New York shares 21 − 14 = ${hours('Bogotá', SPRING)} hours`);
	});

	it('names the days of the clock changes', () => {
		expect(changesAfter(NEW_YORK, '2026-03-07')).toBe(true);
		expect(changesAfter(ZONES.Kraków!, '2026-03-28')).toBe(true);
		expect(article).toContain('(on 8 March) and Kraków had not (on 29 March)');
	});
});

describe('sentences on clocks', () => {
	it('a New York day in Manila is a night', () => {
		const night = (day: string) => utcDay(NEW_YORK, day).map((hour) => clock(hour + 8));
		expect(article).toContain(`works from ${night(WINTER).join(' to ')}.`);
		expect(readNote()).toContain(`On 15 July the shift is ${night(SUMMER).join(' to ')}.`);
	});

	it('the question on London and Bengaluru', () => {
		const item = numericItem(
			'onshore-nearshore-offshore.yaml',
			'q-onshore-nearshore-offshore-shared-hours',
		);
		const late = utcDay('Asia/Kolkata', SUMMER, [12, 20]);
		const london = utcDay('Europe/London', SUMMER);
		expect(item.answer).toBe(sharedHours(london, late));
		expect(item.slips.map(({ value }) => value)).toEqual([
			sharedHours([9, 17], [12, 20]),
			sharedHours([9, 17], late),
			sharedHours(london, utcDay('Asia/Kolkata', SUMMER)),
		]);
	});

	it('the hours named in claims, glossary, countries and regions', () => {
		const [january, july] = ['2025-01-15', '2025-07-16'];
		expect(shared(NEW_YORK, 'America/Sao_Paulo', january)).toBe(6);
		expect(shared(NEW_YORK, 'Africa/Casablanca', january)).toBe(2);
		expect(prose('claims/places-and-distance.yaml')).toContain(
			'São Paulo shares six working hours with New York, Casablanca two and Manila none',
		);
		for (const day of [january, july]) expect(shared(NEW_YORK, 'Asia/Manila', day)).toBe(0);
		expect(shared(NEW_YORK, 'America/Mexico_City', january)).toBe(7);
		expect(prose('glossary/nearshoring.yaml')).toContain('Mexico City shared seven working hours');
		expect(shared('Europe/London', 'Asia/Kolkata', january)).toBe(2.5);
		expect(shared('Europe/London', 'Asia/Kolkata', july)).toBe(3.5);
		expect(prose('glossary/overlap-window.yaml')).toContain(
			'two and a half hours in January 2025 and three and a half in July',
		);
		for (const day of [WINTER, SUMMER]) {
			expect(shared('Europe/London', 'Europe/Warsaw', day)).toBe(7);
			expect(shared(NEW_YORK, 'Europe/Warsaw', day)).toBe(2);
			expect(shared(NEW_YORK, 'Africa/Cairo', day)).toBe(1);
		}
		expect(prose('countries/poland.mdx')).toContain(
			'shares seven hours with London and, for most of the year, two with New York',
		);
		expect(prose('countries/egypt.mdx')).toContain("shares one hour with New York's");
		expect([WINTER, SUMMER].map((day) => shared('Europe/London', 'Asia/Karachi', day))).toEqual([
			3, 4,
		]);
		expect(prose('regions/asia.mdx')).toContain(
			'with London Pakistan shares three or four hours and the Philippines at most one',
		);
	});
});

/** The sidenote on Manila's shift, which `prose` leaves out with its citation. */
function readNote(): string {
	return /<Cite source="iana_tzdb" note="([^"]*)"/.exec(source())?.[1] ?? '';
}

function source(): string {
	return readFileSync(
		'content/articles/ownership-and-location/onshore-nearshore-offshore.mdx',
		'utf8',
	);
}
