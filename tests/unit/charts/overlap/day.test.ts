import { describe, expect, it } from 'vitest';
import { describeOverlap } from '../../../../src/charts/overlap/describe.ts';
import { overlapModel } from '../../../../src/charts/overlap/model.ts';
import { hoursView } from '../../../../src/charts/overlap/view.ts';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { plan } from '../../methods/working-hours/offices.ts';

describe('the drawing of a day', () => {
	it('hatches the night of each office on its own clock', () => {
		const { rows } = overlapModel(report(plan('new-york', ['manila'])));
		const hours = (span: { from: number; to: number } | undefined) => [
			(span?.from ?? 0) * 24,
			(span?.to ?? 0) * 24,
		];
		expect(rows[0]?.night.map(hours)).toEqual([
			[0, 6],
			[22, 24],
		]);
		expect(rows[1]?.night.map(hours)).toEqual([[9, 17]]);
	});

	it('marks shared hours that are night at the site', () => {
		const night = plan('new-york', ['manila']);
		const { rows } = overlapModel(
			report({
				...night,
				sites: night.sites.map((site) => ({ ...site, shift: { start: 1320, end: 360 } })),
			}),
		);
		expect(rows[1]).toMatchObject({ minutes: 480, nightMinutes: 480 });
		expect(rows[1]?.sharedNight).toEqual(rows[1]?.shared);
		expect(rows[1]?.rest).toEqual([]);
	});

	it('begins at noon when the client’s shift passes midnight', () => {
		const night = plan('london', ['manila']);
		const { ticks, zone } = overlapModel(
			report({ ...night, client: { ...night.client, shift: { start: 1320, end: 360 } } }),
		);
		expect(ticks[6].map(({ label }) => label)).toEqual([
			'12:00',
			'18:00',
			'00:00',
			'06:00',
			'12:00',
		]);
		expect([zone.from * 24, zone.to * 24]).toEqual([10, 18]);
	});

	it.each([
		['16:00 to midnight', 960, 0, '00:00'],
		['20:00 to 19:45', 1200, 1185, '21:00'],
		['22:00 to 06:00', 1320, 360, '12:00'],
	])('keeps a shift from %s in one piece', (_, start, end, firstTick) => {
		const { client, ...rest } = plan('london', ['manila']);
		const { rows, ticks } = overlapModel(
			report({ ...rest, client: { ...client, shift: { start, end } } }),
		);
		expect(ticks[3][0]?.label).toBe(firstTick);
		expect(rows[0]?.shared).toHaveLength(1);
		expect(rows[0]?.shared[0]?.to).toBeLessThanOrEqual(1);
	});

	it('has 23 hours when the client’s clocks go forward, and says what they show', () => {
		const { ticks } = overlapModel(report(plan('new-york', [], { day: '03-08' })));
		expect(ticks[6].map(({ at, label }) => [label, Math.round(at * 23)])).toEqual([
			['00:00', 0],
			['06:00', 5],
			['12:00', 11],
			['18:00', 17],
			['24:00', 23],
		]);
	});

	it('is told in one sentence, most shared first', () => {
		const sentence = describeOverlap(
			overlapModel(report(plan('new-york', ['manila', 'krakow', 'bogota']))),
		);
		expect(sentence).toEqual([
			'On 15 January 2026, hours shared with New York: Bogotá 8\u00A0h, Kraków 2\u00A0h and Manila none.',
		]);
	});

	it.each([
		[['manila'], 'Manila shares none of New York’s hours'],
		[['manila', 'sydney'], 'No site shares any of New York’s hours'],
		[['bogota'], 'Bogotá shares 8 h of New York’s 8 h'],
		[['krakow', 'lodz'], 'Kraków and Łódź share 2 h of New York’s 8 h'],
		[['manila', 'krakow', 'bogota'], 'Bogotá shares 8 h of New York’s 8 h; Manila: none'],
		[['cairo', 'krakow', 'lodz'], 'Kraków and Łódź share 2 h of New York’s 8 h; Cairo: 1 h'],
		[[], 'No site is chosen yet'],
	])('of %j has a true title', (sites, title) => {
		expect(hoursView(plan('new-york', sites)).day.title.replaceAll('\u00A0', ' ')).toBe(title);
	});
});
