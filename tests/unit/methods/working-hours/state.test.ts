import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSite, changeHours, removeSite } from '../../../../src/methods/working-hours/edit.ts';
import { planDay } from '../../../../src/methods/working-hours/plan.ts';
import { dayNumber } from '../../../../src/methods/working-hours/calendar.ts';
import { decode, encode } from '../../../../src/methods/working-hours/state.ts';
import { usualPlan } from '../../../../src/methods/working-hours/usual.ts';
import { anyPlan, cities, city, plan } from './offices.ts';

const usual = usualPlan(cities);
const read = (query: string) => decode(query, usual, cities);

describe('a link', () => {
	it('is empty for the usual plan', () => {
		expect(encode(usual, usual)).toBe('');
		expect(read('')).toEqual({ plan: usual, problems: [] });
	});

	it('names what differs', () => {
		const other = plan('london', ['manila', 'kathmandu'], { year: 2028, day: '02-29' });
		expect(encode(other, usual)).toBe('client=london&sites=manila.kathmandu&year=2028&day=02-29');
	});

	it('holds hours once for all, or for the client and each site in order', () => {
		const night = changeHours(usual, 'manila', { shift: { start: 1260, end: 300 } });
		expect(encode(night, usual)).toBe('shift=0900-1700.2100-0500.0900-1700.0900-1700.0900-1700');
		const { plan: same } = read('?shift=0800-1600&days=12347');
		expect(same.sites.every(({ shift }) => shift.start === 480 && shift.end === 960)).toBe(true);
		expect(same.client.days).toEqual([1, 2, 3, 4, 7]);
	});

	it('takes any time zone of the platform', () => {
		const { plan: found, problems } = read(
			'?client=America/Chicago&sites=Asia/Kolkata.Etc/GMT%2B5',
		);
		expect(problems).toEqual([]);
		expect(found.client.place).toMatchObject({ name: 'Chicago', timeZone: 'America/Chicago' });
		expect(found.sites.map(({ place }) => place.id)).toEqual(['Asia/Kolkata', 'Etc/GMT+5']);
		expect(read(`?${encode(found, usual)}`).plan).toEqual(found);
	});

	it('can hold no site', () => {
		expect(encode({ ...usual, sites: [] }, usual)).toBe('sites=none');
		expect(read('?sites=none').plan.sites).toEqual([]);
	});

	it('reads back as it was written', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const query = encode(any, usual);
				expect(query.length).toBeLessThan(1000);
				expect(new URL(`https://example.org/?${query}`).search.slice(1)).toBe(query);
				expect(read(`?${query}`)).toEqual({ plan: any, problems: [] });
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a link from anywhere', () => {
	it.each([
		['?client=atlantis', 'The link names a place that is not known here: “atlantis”.'],
		['?sites=manila.<b>', 'The link names a place that is not known here: “<b>”.'],
		['?year=1850', 'Type a year from 2000 to 2037.'],
		['?year=2026.5', 'Type a year from 2000 to 2037.'],
		['?day=02-30', 'The link names a day that does not exist: “02-30”.'],
		['?day=2026-01-15', 'The link names a day that does not exist: “2026-01-15”.'],
		[
			'?shift=0905-1700',
			'The link’s shifts were not understood in full: “0905-1700”. Nine to five stands in.',
		],
		[
			'?shift=0900-0900',
			'The link’s shifts were not understood in full: “0900-0900”. Nine to five stands in.',
		],
		[
			'?shift=0900-1700.1000-1800',
			'The link’s shifts were not understood in full: “0900-1700.1000-1800”. Nine to five stands in.',
		],
		[
			'?days=18',
			'The link’s working days were not understood in full: “18”. Monday to Friday stands in.',
		],
	])('%s gets a sentence', (query, problem) => {
		expect(read(query).problems).toEqual([problem]);
	});

	it('keeps the hours of the places that are left', () => {
		const { plan: found } = read(
			'?sites=manila.atlantis.cairo&shift=0900-1700.1000-1800.1100-1900.1200-2000',
		);
		expect(found.sites.map(({ place, shift }) => [place.id, shift.start / 60])).toEqual([
			['manila', 10],
			['cairo', 12],
		]);
	});

	it('brings at most eight sites', () => {
		const ids = ['UTC', ...cities.map(({ id }) => id)];
		const { plan: found, problems } = read(`?sites=${ids.join('.')}`);
		expect(found.sites).toHaveLength(8);
		expect(problems).toEqual(['At most 8 sites can be compared. Remove one to add another.']);
	});

	it('is left aside when it is too long', () => {
		const { plan: found, problems } = read(`?sites=${'manila.'.repeat(400)}`);
		expect(found).toBe(usual);
		expect(problems).toHaveLength(1);
	});

	it('gives a plan that can be computed, whatever it says', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.constantFrom('__proto__', 'constructor', '0900-1700', '.', '0', '%00', 'none'),
		);
		const key = fc.constantFrom('client', 'sites', 'shift', 'days', 'year', 'day', '__proto__');
		fc.assert(
			fc.property(fc.array(fc.tuple(key, text), { maxLength: 8 }), (pairs) => {
				const { plan: found } = read(`?${new URLSearchParams(pairs).toString()}`);
				expect(found.sites.length).toBeLessThanOrEqual(8);
				for (const { shift, days } of [found.client, ...found.sites]) {
					expect(shift.start % 15 === 0 && shift.end % 15 === 0).toBe(true);
					expect(shift.start).not.toBe(shift.end);
					expect(days.every((day) => day >= 1 && day <= 7)).toBe(true);
				}
				expect(Number.isInteger(planDay(found))).toBe(true);
				expect(decode(`?${encode(found, usual)}`, usual, cities).plan).toEqual(found);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('a plan', () => {
	it('takes a site once, and eight of them', () => {
		const added = addSite(usual, city('sydney'));
		expect(added.problem).toBeUndefined();
		expect(addSite(usual, city('manila')).problem).toBe('Manila is already among the sites.');
		const full = { ...usual, sites: [...usual.sites, ...usual.sites] };
		expect(addSite(full, city('sydney')).problem).toMatch(/^At most 8 sites/);
	});

	it('loses a site, and takes other hours', () => {
		expect(removeSite(usual, 'manila').sites.map(({ place }) => place.id)).toEqual([
			'krakow',
			'bogota',
			'cairo',
		]);
		const changed = changeHours(usual, 'client', { days: [1] });
		expect(changed.client.days).toEqual([1]);
		expect(changed.sites).toBe(usual.sites);
	});

	it('shows 28 February where a year has no 29th', () => {
		expect(planDay({ year: 2026, day: '02-29' })).toBe(dayNumber('2026-02-28'));
		expect(planDay({ year: 2028, day: '02-29' })).toBe(dayNumber('2028-02-29'));
	});

	it('needs its usual cities', () => {
		expect(() => usualPlan([])).toThrow('The usual city new-york is not in');
	});
});
