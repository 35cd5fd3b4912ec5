import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/data-protection.mdx');

/** Countries of the legal-status table with this status in this area. */
function countries(area: string, status: string): string[] {
	return readFileSync('content/data/legal-status.csv', 'utf8')
		.split('\n')
		.map((line) => line.split(','))
		.filter((row) => row[1] === area && row[2] === status)
		.map((row) => row[0]!);
}

describe('the counts of legal status', () => {
	it('are those of the table', () => {
		expect(countries('eu-data-transfer', 'adequate').sort()).toEqual([
			'ARG',
			'BRA',
			'GBR',
			'JPN',
			'NZL',
			'URY',
		]);
		expect(text).toContain('Six of the 80 countries');
		expect(countries('eu-data-transfer', 'partly-adequate').sort()).toEqual(['CAN', 'USA']);
		expect(countries('eu-data-transfer', 'eu-member')).toHaveLength(17);
		expect(text).toContain('Seventeen are members');
		const none = countries('eu-data-transfer', 'no-decision');
		expect(none).toContain('IND');
		expect(none).toContain('PHL');
		expect(text).toContain(`The other ${none.length}, among them`);
		const laws = countries('data-protection', 'law').length;
		expect(text).toContain(`law in ${laws} of the 80 countries`);
		expect(countries('data-protection', 'draft').sort()).toEqual(['BGD', 'PAK', 'SLV']);
	});
});

describe('we-breach-clock', () => {
	const hour = (iso: string) => Date.parse(iso) / 3_600_000;
	const known = hour('2026-01-09T18:00:00+08:00');

	it('starts on a Friday at 11:00 in Lyon', () => {
		expect(new Date('2026-01-09T18:00:00+08:00').getUTCDay()).toBe(5);
		expect(hour('2026-01-09T11:00:00+01:00')).toBe(known);
		expect(text).toContain('seven hours ahead of Lyon, so it is 11:00 in Lyon');
	});

	it('counts the delay and both ends', () => {
		const late = hour('2026-01-12T09:00:00+01:00') - known;
		expect(text).toContain(`2 days and 22 hours = ${late} hours`);
		expect(text).toContain(`${late} + 72 = ${late + 72} hours`);
		expect(text).toContain(`24 + 72 = ${24 + 72} hours`);
		expect(text).toContain(`${late + 72} − 96 = ${late + 72 - 96} hours sooner`);
		expect(hour('2026-01-15T09:00:00+01:00') - known).toBe(late + 72);
		expect(hour('2026-01-13T11:00:00+01:00') - known).toBe(96);
	});
});

describe('q-data-protection-clock', () => {
	it('adds the delay to the 72 hours', () => {
		const delay = 2 * 24 + 6;
		expect(numericItem('data-protection.yaml', 'q-data-protection-clock').answer).toBe(delay + 72);
	});
});
