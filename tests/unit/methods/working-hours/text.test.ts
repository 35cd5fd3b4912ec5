import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { dayNumber } from '../../../../src/methods/working-hours/calendar.ts';
import { answerRows, dayRows } from '../../../../src/methods/working-hours/file-rows.ts';
import {
	clockText,
	dateText,
	daysText,
	hoursRange,
	hoursText,
	shiftText,
} from '../../../../src/methods/working-hours/format.ts';
import {
	citiesOf,
	findPlace,
	plain,
	platformZones,
	searchPlaces,
} from '../../../../src/methods/working-hours/places.ts';
import { readTime, readYear } from '../../../../src/methods/working-hours/read-time.ts';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { sentencesOf, warningsOf } from '../../../../src/methods/working-hours/sentences.ts';
import { tablesOf } from '../../../../src/methods/working-hours/tables.ts';
import { usualPlan } from '../../../../src/methods/working-hours/usual.ts';
import { anyPlan, cities, plan } from './offices.ts';

const usual = report(usualPlan(cities));
/** Hours with the space that a browser breaks at. */
const loose = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a time as people type it', () => {
	it.each([
		['9', 540],
		['09:30', 570],
		['9.30', 570],
		['0930', 570],
		[' 9 pm ', 1260],
		['12 am', 0],
		['12:15 p.m.', 735],
		['24:00', 0],
		['00:00', 0],
		['23h45', 1425],
	])('%s', (typed, minute) => {
		expect(readTime(typed)).toEqual({ value: minute });
	});

	it.each(['', 'nine', '25:00', '9:60', '24:15', '-1', '13 pm', '0 am', '9:5', '1e3', '９:00'])(
		'"%s" is none, and the sentence says what is',
		(typed) => {
			expect(readTime(typed).problem).toBe('Type a time such as 09:00, 17:30 or 9 pm.');
		},
	);

	it('has quarters of an hour', () => {
		expect(readTime('09:10').problem).toMatch(/quarters of an hour/);
	});

	it('is read again as it is written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 95 }), (quarter) => {
				expect(readTime(clockText(quarter * 15))).toEqual({ value: quarter * 15 });
			}),
		);
	});

	it('and a year is one of the zone data', () => {
		expect(readYear(' 2026 ')).toEqual({ value: 2026 });
		expect(['1999', '2038', 'next', '', '20 26'].every((text) => readYear(text).problem)).toBe(
			true,
		);
	});
});

describe('texts', () => {
	it('of hours have as many decimals as quarters need', () => {
		expect([0, 480, 150, 435, 4800 * 60].map((minutes) => loose(hoursText(minutes)))).toEqual([
			'0 h',
			'8 h',
			'2.5 h',
			'7.25 h',
			'4,800 h',
		]);
		expect(loose(hoursRange(60, 120))).toBe('1–2 h');
		expect(loose(hoursRange(60, 60))).toBe('1 h');
	});

	it('of shifts end at 24:00 rather than at 00:00', () => {
		expect(shiftText({ start: 960, end: 0 })).toBe('16:00–24:00');
		expect(dateText(dayNumber('2026-03-08'))).toBe('8 March');
	});

	it.each([
		[[1, 2, 3, 4, 5], 'Mon–Fri'],
		[[1, 2, 3, 4, 7], 'Sun–Thu'],
		[[1, 2, 3, 4, 6, 7], 'Sat–Thu'],
		[[1, 2, 3, 4, 6], 'Mon–Thu, Sat'],
		[[6, 7], 'Sat, Sun'],
		[[1, 3, 5], 'Mon, Wed, Fri'],
		[[1, 7], 'Sun, Mon'],
		[[], 'no working day'],
		[[1, 2, 3, 4, 5, 6, 7], 'every day'],
	])('of working days: %j', (days, text) => {
		expect(daysText(days)).toBe(text);
	});
});

describe('places', () => {
	it('have an id that a link can hold', () => {
		expect(plain('Łódź')).toBe('lodz');
		expect(plain('Ho Chi Minh City')).toBe('ho-chi-minh-city');
		expect(plain('  São Paulo! ')).toBe('sao-paulo');
	});

	it('of the atlas have ids of their own, and zones that the platform knows', () => {
		const { cities: rows } = loadDataset();
		const places = citiesOf(
			rows.map(({ city, country, timezone }) => [city, country, timezone, 'x']),
		);
		expect(places.length).toBeGreaterThan(150);
		expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
		for (const { id, timeZone } of places) {
			expect(id).toMatch(/^[a-z-]+$/);
			expect(findPlace(timeZone, [])?.timeZone).toBe(timeZone);
		}
	});

	it('are found by the beginning of a name first, without accents, and by country', () => {
		const found = (typed: string) => searchPlaces(typed, cities, [], 5).map(({ name }) => name);
		expect(found('lod')).toEqual(['Łódź']);
		expect(found('york')).toEqual(['New York']);
		expect(found('poland')).toEqual(['Kraków', 'Łódź']);
		expect(found('ca')).toEqual(['Cairo', 'Casablanca']);
		expect(found('zzz')).toEqual([]);
		expect(found('')).toHaveLength(5);
	});

	it('include every time zone of the platform', () => {
		const zones = platformZones();
		expect(zones.length).toBeGreaterThan(300);
		const found = searchPlaces('chicago', cities, zones, 5);
		expect(found.map(({ id }) => id)).toContain('America/Chicago');
		expect(searchPlaces('america/argentina', cities, zones, 50).length).toBeGreaterThan(5);
	});

	it('are nothing when no zone has the name', () => {
		expect(findPlace('atlantis', cities)).toBeUndefined();
		expect(findPlace('constructor', cities)).toBeUndefined();
	});
});

describe('the answers in words', () => {
	it('say what the usual plan shares, and when it changes', () => {
		expect(sentencesOf(usual).map(loose)).toEqual([
			'Manila and New York share no hour on any day of 2026.',
			'Kraków and New York share 2 h on 337 days and 3 h on 28 days. The hours change on 8 March, 29 March, 25 October and 1 November.',
			'Bogotá and New York share 7 h on 238 days and 8 h on 127 days. The hours change on 8 March and 1 November.',
			'Cairo and New York share 1 h on 316 days and 2 h on 49 days. The hours change on 8 March, 24 April, 30 October and 1 November.',
			'To cover the client’s shift of 8 h, work falls between 22:00 and 06:00 by the site’s own clock: Manila 7–8 h, Kraków 0–1 h, Bogotá none and Cairo 1–2 h.',
			'The best hour for a meeting of all 5 begins at 07:00 in New York: it is between 07:00 and 21:00 for 5 of them, and between 08:00 and 18:00 for 2.',
			'Among groups of three, Kraków, New York and Manila cover most of the day; 3 h stay open: 17:00–20:00 on the client’s clock.',
		]);
	});

	it('name days that the weekend takes, and nobody’s nights', () => {
		const weekend = plan('london', ['cairo']);
		const sentences = sentencesOf(
			report({
				...weekend,
				sites: weekend.sites.map((site) => ({ ...site, days: [1, 2, 3, 4, 7] })),
			}),
		);
		expect(sentences.map(loose)).toContain(
			'Days off take shared hours from Cairo on 52 of 261 client working days.',
		);
		expect(sentences.map(loose)).toContain(
			'No site works between 22:00 and 06:00 to cover the client’s shift of 8 h.',
		);
	});

	it('join a gap that goes past midnight', () => {
		const three = report(plan('london', ['krakow', 'dublin']));
		expect(sentencesOf(three).map(loose).at(-1)).toContain('17:00–08:00 on the client’s clock');
	});

	it('warn of Ramadan, and of offices without a working day', () => {
		expect(warningsOf(usual)).toEqual([]);
		const doubtful = plan('london', ['casablanca']);
		const [ramadan, idle] = warningsOf(
			report({ ...doubtful, client: { ...doubtful.client, days: [] } }),
		);
		expect(ramadan).toMatch(/^Casablanca: Morocco changes its clocks for Ramadan/);
		expect(idle).toMatch(/^London has no working day/);
	});
});

describe('the tables and files', () => {
	it('agree with each other for any plan', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const answers = report(any);
				const tables = tablesOf(answers);
				for (const { columns, rows } of tables) {
					for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
				}
				const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
				expect(answerRows(answers, 'x')).toHaveLength(cells.length + 1);
				expect(sentencesOf(answers).join(' ')).not.toMatch(/undefined|NaN/);
				expect(JSON.stringify(tables)).not.toMatch(/undefined|NaN/);
			}),
			{ numRuns: 15 },
		);
	});

	it('hold every day of the year for every site', () => {
		const rows = dayRows(usual);
		expect(rows).toHaveLength(1 + 365 * 4);
		expect(rows[0]?.[0]).toBe('date');
		const krakow = rows.filter(([, site]) => site === 'Kraków');
		expect(krakow.find(([date]) => date === '2026-03-08')).toEqual([
			'2026-03-08',
			'Kraków',
			'Europe/Warsaw',
			'180',
			'0',
			'0',
		]);
		const inAll = krakow.reduce((sum, row) => sum + Number(row[4]), 0);
		expect(inAll).toBe(usual.sites[1]?.working.minutes);
	});

	it('name clock changes', () => {
		const changes = tablesOf(usual).at(-1);
		expect(
			changes?.rows.map(({ heading, cells }) => loose(`${heading}: ${cells[0]?.text ?? ''}`)),
		).toEqual([
			'New York: 8 March: forward 1 h; 1 November: back 1 h',
			'Manila: never',
			'Kraków: 29 March: forward 1 h; 25 October: back 1 h',
			'Bogotá: never',
			'Cairo: 24 April: forward 1 h; 30 October: back 1 h',
		]);
	});
});
