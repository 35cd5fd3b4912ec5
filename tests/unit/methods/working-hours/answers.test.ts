import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, yearDays } from '../../../../src/methods/working-hours/calendar.ts';
import { bestChain } from '../../../../src/methods/working-hours/chain.ts';
import { total } from '../../../../src/methods/working-hours/interval.ts';
import { bestMeeting, standingAt } from '../../../../src/methods/working-hours/meeting.ts';
import { nightMinutes, nightsWithin } from '../../../../src/methods/working-hours/night.ts';
import { runsOf, siteYear } from '../../../../src/methods/working-hours/site-year.ts';
import { anyOffice, anyYear, minutes, office } from './offices.ts';

const january = dayNumber('2026-01-15');
const july = dayNumber('2026-07-15');
const newYork = office('America/New_York');

describe('the year of a site', () => {
	const krakow = siteYear(newYork, office('Europe/Warsaw'), 2026);

	it('changes in the weeks in which only one side has changed its clocks', () => {
		expect(krakow.runs.map(({ first, minutes: shared }) => [isoDay(first), shared / 60])).toEqual([
			['2026-01-01', 2],
			['2026-03-08', 3],
			['2026-03-29', 2],
			['2026-10-25', 3],
			['2026-11-01', 2],
		]);
		expect(krakow.least).toEqual({ minutes: 120, days: 337 });
		expect(krakow.most).toEqual({ minutes: 180, days: 28 });
		expect([krakow.january, krakow.july]).toEqual([120, 120]);
	});

	it('counts hours of days on which both work', () => {
		expect(krakow.working).toEqual({
			clientDays: 261,
			sharedDays: 261,
			lostDays: 0,
			minutes: (261 * 2 + 20) * 60,
		});
		const cairo = office('Africa/Cairo', '09:00-17:00', [1, 2, 3, 4, 7]);
		expect(siteYear(newYork, cairo, 2026).working).toMatchObject({ lostDays: 52, sharedDays: 209 });
	});

	it('covers every day once, and its levels are among its runs', () => {
		fc.assert(
			fc.property(anyOffice, anyOffice, anyYear, (client, site, year) => {
				const { runs, least, most, january: winter, july: summer } = siteYear(client, site, year);
				const { first, count } = yearDays(year);
				expect(runs[0]?.first).toBe(first);
				expect(runs.at(-1)?.last).toBe(first + count - 1);
				runs.slice(1).forEach((run, index) => {
					expect(run.first).toBe((runs[index]?.last ?? 0) + 1);
					expect(run.minutes).not.toBe(runs[index]?.minutes);
				});
				const values = runs.map((run) => run.minutes);
				expect([least.minutes, most.minutes]).toEqual([Math.min(...values), Math.max(...values)]);
				expect(values).toContain(winter);
				expect(values).toContain(summer);
			}),
			{ numRuns: 20 },
		);
	});

	it('joins days of equal value', () => {
		expect(runsOf([1, 1, 2, 1], 10)).toEqual([
			{ first: 10, last: 11, minutes: 1 },
			{ first: 12, last: 12, minutes: 2 },
			{ first: 13, last: 13, minutes: 1 },
		]);
	});
});

describe('night work', () => {
	it('is the part of the client’s shift between 22:00 and 06:00 at the site', () => {
		const manila = office('Asia/Manila');
		expect(nightMinutes(newYork, manila, january, 2026)).toBe(480);
		expect(nightMinutes(newYork, manila, july, 2026)).toBe(420);
		expect(nightMinutes(newYork, newYork, july, 2026)).toBe(0);
	});

	it('does not depend on the shift that the site has', () => {
		const day = office('Asia/Manila');
		const night = office('Asia/Manila', '22:00-06:00');
		expect(nightMinutes(newYork, day, july, 2026)).toBe(nightMinutes(newYork, night, july, 2026));
	});

	it('lasts eight hours of a day, one more or less when the clocks change', () => {
		const day = (start: string, end: string) =>
			total(
				nightsWithin('Europe/Warsaw', 2026, {
					start: Date.parse(`${start}:00+01:00`) / 60_000,
					end: Date.parse(`${end}:00+02:00`) / 60_000,
				}),
			);
		expect(day('2026-03-28T12:00', '2026-03-29T12:00')).toBe(420);
	});
});

describe('the best hour for a meeting', () => {
	it('is comfortable from 08:00 to 18:00 and tolerable from 07:00 to 21:00', () => {
		const at = (clock: string) => standingAt(minutes(clock));
		expect([at('06:45'), at('07:00'), at('07:45'), at('08:00')]).toEqual([
			'outside',
			'tolerable',
			'tolerable',
			'comfortable',
		]);
		expect([at('17:00'), at('17:15'), at('20:00'), at('20:15'), at('23:30')]).toEqual([
			'comfortable',
			'tolerable',
			'tolerable',
			'outside',
			'outside',
		]);
	});

	it('suits all where it can, then is comfortable for most', () => {
		const meeting = bestMeeting([newYork, office('Europe/Warsaw')], january, 2026);
		const clocks = meeting.starts.map((start) =>
			new Date(start * 60_000).toISOString().slice(11, 16),
		);
		expect([clocks[0], clocks.at(-1)]).toEqual(['13:00', '16:00']);
		expect([meeting.comfortable, meeting.tolerable]).toEqual([2, 2]);
	});

	it('says for whom it is outside, and on which day', () => {
		const meeting = bestMeeting(
			[newYork, office('Asia/Manila'), office('Australia/Sydney'), office('Europe/London')],
			july,
			2026,
		);
		expect(meeting.tolerable).toBeLessThan(4);
		expect(meeting.attendances.filter(({ standing }) => standing === 'outside')).toHaveLength(
			4 - meeting.tolerable,
		);
	});

	it('is never worse than any hour of the day', () => {
		fc.assert(
			fc.property(fc.array(anyOffice, { minLength: 1, maxLength: 8 }), (offices) => {
				const [first = newYork] = offices;
				const { tolerable, starts } = bestMeeting([first, ...offices.slice(1)], july, 2026);
				expect(starts.length).toBeGreaterThan(0);
				expect(tolerable).toBeGreaterThanOrEqual(1);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('three offices around the clock', () => {
	const third = (zone: string, shift: string) => office(zone, shift);

	it('cover a day when their shifts follow each other', () => {
		const chain = bestChain(
			[
				third('UTC', '00:00-08:00'),
				third('Asia/Dubai', '12:00-20:00'),
				third('Asia/Tokyo', '01:00-09:00'),
			],
			january,
			2026,
		);
		expect(chain).toMatchObject({ open: 0, double: 0, gaps: [] });
		expect(chain?.offices.map(({ key }) => key)).toEqual(['UTC', 'Asia/Dubai', 'Asia/Tokyo']);
	});

	it('are those of all that leave least uncovered', () => {
		const chain = bestChain(
			[newYork, office('America/Bogota'), office('Asia/Manila'), office('Europe/Warsaw')],
			january,
			2026,
		);
		expect(chain?.open).toBe(180);
		expect(chain?.offices.map(({ key }) => key)).toEqual([
			'Europe/Warsaw',
			'America/New_York',
			'Asia/Manila',
		]);
	});

	it('need three offices', () => {
		expect(bestChain([newYork, office('UTC')], january, 2026)).toBeUndefined();
	});

	it('work and rest for the whole day, also for one of 23 or 25 hours', () => {
		const day = fc.constantFrom('2026-01-15', '2026-03-08', '2026-11-01').map(dayNumber);
		fc.assert(
			fc.property(fc.array(anyOffice, { minLength: 2, maxLength: 5 }), day, (others, on) => {
				const chain = bestChain([newYork, ...others], on, 2026);
				if (!chain) throw new Error('no chain');
				const length = chain.window.end - chain.window.start;
				expect(length).toBe({ 20520: 1380, 20758: 1500 }[on] ?? 1440);
				expect(chain.open).toBe(total(chain.gaps));
				expect(chain.double).toBeGreaterThanOrEqual(0);
				expect(chain.open).toBeLessThanOrEqual(length);
			}),
			{ numRuns: 50 },
		);
	});
});
