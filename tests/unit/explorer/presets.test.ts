import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { clockHours, distanceKm } from '../../../src/explorer/nearness.ts';
import { presets } from '../../../src/explorer/presets.ts';

const dataset = loadDataset();
const all = new Map(presets(dataset).map((preset) => [preset.id, preset]));
const places = (id: string) => all.get(id)?.places ?? [];

describe('choices of places', () => {
	it('follow the rule they state', () => {
		expect(all.get('near-germany')?.rule).toBe(
			'Destinations whose clocks differ by at most 2 hours from those of Berlin in winter, and whose capitals are at most 4,000 km away in a straight line.',
		);
		expect(places('near-germany')).toContain('POL');
		expect(places('near-germany')).not.toContain('ZAF');
		expect(places('near-united-states')).toContain('COL');
		expect(places('near-united-states')).not.toContain('PHL');
		expect(places('near-france')).toContain('MAR');
		expect(places('near-gulf')).toContain('EGY');
		expect(places('near-gulf')).not.toContain('ARE');
		expect(places('english')).toEqual(expect.arrayContaining(['PHL', 'IND', 'JAM']));
		expect(places('english')).not.toContain('POL');
		expect(places('largest')[0]).toBe('IND');
		expect(places('largest')).not.toContain('IRL');
	});

	it('hold destinations only, each once', () => {
		for (const { places: chosen } of all.values()) {
			expect(new Set(chosen).size).toBe(chosen.length);
			for (const code of chosen) expect(dataset.places.get(code)?.role).toBe('destination');
		}
	});
});

describe('nearness', () => {
	it('measures along the globe', () => {
		const berlin = { lat: 52.5, lng: 13.4 };
		expect(distanceKm(berlin, berlin)).toBe(0);
		expect(distanceKm(berlin, { lat: 52.2, lng: 21 })).toBeCloseTo(517, -1);
		expect(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(Math.PI * 6371, 0);
	});

	it('counts hours both ways round the clock', () => {
		const winter = new Date('2026-01-15T12:00:00Z');
		expect(clockHours('Asia/Kolkata', 'Europe/London', winter)).toBe(5.5);
		expect(clockHours('America/New_York', 'Europe/London', winter)).toBe(5);
		expect(clockHours('Pacific/Auckland', 'America/New_York', winter)).toBe(6);
	});
});
