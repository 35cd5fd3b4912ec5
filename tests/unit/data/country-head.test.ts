import { describe, expect, it } from 'vitest';
import {
	clockText,
	coordinates,
	currencyNames,
	offsetText,
} from '../../../src/data/country-head.ts';
import { loadDataset } from '../../../src/data/load.ts';

describe('the clock of a country', () => {
	it('is written with sign, and minutes only where there are any', () => {
		expect([8, -3, 5.5, -3.5, 0].map(offsetText)).toEqual([
			'UTC+8',
			'UTC−3',
			'UTC+5:30',
			'UTC−3:30',
			'UTC',
		]);
	});

	it('is given once, or for January and July where clocks are changed', () => {
		const days = ['2026-01-15', '2026-07-15'] as const;
		expect(clockText('Asia/Manila', days)).toBe('UTC+8');
		expect(clockText('Europe/London', days)).toBe('UTC in January, UTC+1 in July');
		expect(clockText('Australia/Sydney', days)).toBe('UTC+11 in January, UTC+10 in July');
	});
});

describe('coordinates', () => {
	it('are whole degrees with a direction, and none at zero', () => {
		expect(coordinates(14.6, 121)).toBe('15° N, 121° E');
		expect(coordinates(-34.6, -58.4)).toBe('35° S, 58° W');
		expect(coordinates(5.6, -0.2)).toBe('6° N, 0°');
	});
});

describe('the name of a currency', () => {
	it('is in sentence case with its code', () => {
		expect(currencyNames('PHP')).toBe('Philippine peso (PHP)');
		expect(currencyNames('EUR')).toBe('Euro (EUR)');
		expect(currencyNames('PAB; USD')).toBe('Panamanian balboa (PAB), US dollar (USD)');
	});

	it('is known for every country of the atlas, and no common noun keeps its capital', () => {
		for (const { iso3, currency } of loadDataset().places.values()) {
			const names = currencyNames(currency);
			expect(names, iso3).not.toContain(`${currency} (${currency})`);
			expect(names, iso3).not.toMatch(
				/ (?:Dollar|Peso|Pound|Franc|Dinar|Rupee|Dirham|Leu|Shilling|Real|Yen|Yuan)\b/,
			);
		}
	});
});
