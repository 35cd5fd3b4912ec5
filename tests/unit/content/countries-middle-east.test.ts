import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/data/observations.ts';
import {
	DIGITAL,
	EXPORTS,
	LONDON,
	OUTAGES,
	RATE,
	WOMEN,
	data,
	hours,
	indicator,
	notes,
	says,
} from './country-profiles.ts';
import { percent, print } from './prose.ts';

describe('the Middle East', () => {
	it('Jordan: exports for each of the people counted', () => {
		expect(data(EXPORTS, 'JOR', 2023) / 20_000).toBeLessThan(2000);
		says('jordan', 'Shared among 20,000 people that would be less than US$2,000 each');
		expect(data(OUTAGES, 'JOR') / 100).toBeCloseTo(1 / 7, 2);
	});

	it('Saudi Arabia and the Emirates: buyers, and hours', () => {
		expect(data('digital-service-imports', 'SAU')).toBeGreaterThan(data(DIGITAL, 'SAU'));
		expect(data(OUTAGES, 'SAU')).toBeLessThan(1);
		expect(hours('ARE', LONDON)).toEqual([4, 5]);
		expect(seriesOf(indicator(EXPORTS), 'ARE')).toHaveLength(2);
	});

	it('Türkiye: the market in dollars', () => {
		says('turkiye', 'TRY 4.45 bn in 2016, 68.5 bn in 2024 and 85 bn in 2025');
		const rates = [2016, 2024, 2025].map((year) => data(RATE, 'TUR', year));
		const [a, b, c] = rates.map((rate) => print(rate, 2));
		notes('turkiye', `${a}, ${b} and ${c} lira for a dollar`);
		const [x, y, z] = [4.45, 68.5, 85].map((lira, index) => print(lira / rates[index]!, 1));
		says('turkiye', `about US$${x} bn, US$${y} bn and US$${z} bn`);
		says('turkiye', `the lira amount rose by ${percent(85 / 68.5 - 1)}`);
		expect(data(WOMEN, 'TUR')).toBeLessThan(69);
	});
});
