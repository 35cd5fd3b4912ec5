import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/load.ts';

const dataset = readDataset(process.cwd());

describe('content/data', () => {
	it('has no problem', () => {
		expect(dataset.problems).toEqual([]);
	});

	it('holds 69 destinations and 11 client countries', () => {
		const roles = [...dataset.places.values()].map(({ role }) => role);
		expect(roles.filter((role) => role === 'destination')).toHaveLength(69);
		expect(roles.filter((role) => role === 'client')).toHaveLength(11);
	});

	it('holds back the errors of the published figures', () => {
		const held = [...dataset.indicators.values()].flatMap(({ indicator, quarantined }) =>
			quarantined.map(({ country, year }) => `${indicator.id} ${country} ${year}`),
		);
		expect(held).toContain('average-monthly-earnings RWA 2024');
		expect(held).toContain('average-monthly-earnings HRV 2022');
		expect(held).toContain('internet-users GHA 2019');
	});

	it('ranks Ireland nowhere for exports of ICT services', () => {
		const exports = dataset.indicators.get('ict-service-exports');
		expect(exports?.indicator.misleading.map(({ country }) => country)).toEqual(['IRL']);
	});
});
