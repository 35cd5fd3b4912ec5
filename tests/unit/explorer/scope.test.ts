import { describe, expect, it } from 'vitest';
import { countPlaces } from '../../../src/explorer/count-places.ts';
import { chartInput, inScope } from '../../../src/explorer/scope.ts';
import { announcement, sourceNotes, subtitle } from '../../../src/explorer/view-text.ts';
import { yearsWith } from '../../../src/explorer/years.ts';
import { sampleMeasure, secondMeasure } from '../charts/measures.ts';
import { defaults } from './catalog.ts';

const loaded = { measure: sampleMeasure(), across: secondMeasure() };
const codes = (state = defaults) =>
	inScope(loaded.measure, state).series.map(({ country }) => country);

describe('places of a view', () => {
	it('are those of the regions shown', () => {
		expect(codes({ ...defaults, regions: ['asia'] })).toEqual(['IND', 'PHL', 'VNM']);
	});

	it('always hold the chosen ones, and no other place of their region', () => {
		const state = { ...defaults, regions: ['asia' as const], places: ['IRL', 'USA'] };
		expect(codes(state)).toEqual(['IND', 'PHL', 'VNM', 'IRL', 'USA']);
		const input = chartInput(state, loaded);
		expect(input.state.regions).toEqual(['asia', 'western-europe', 'client']);
		expect(input.across?.series.map(({ country }) => country)).toEqual(codes(state));
		expect(input.state).not.toHaveProperty('view');
	});

	it('are counted when they have the values that are drawn', () => {
		expect(countPlaces(defaults, loaded)).toBe(7);
		expect(countPlaces({ ...defaults, view: 'scatter' }, loaded)).toBe(6);
		expect(countPlaces({ ...defaults, year: 2015 }, loaded)).toBe(4);
		expect(countPlaces({ ...defaults, year: 2015, view: 'trend' }, loaded)).toBe(7);
	});
});

describe('years to choose from', () => {
	it('hold a value; in a scatter of both measures', () => {
		expect(yearsWith(loaded, 'ranking')).toEqual([2010, 2015, 2019, 2020, 2023, 2024]);
		expect(yearsWith(loaded, 'scatter')).toEqual([2020, 2023]);
	});

	it('are none where only the newest values may be given', () => {
		const { years: _, api: __, ...facts } = sampleMeasure().facts;
		expect(yearsWith({ measure: { ...loaded.measure, facts } }, 'ranking')).toEqual([]);
	});
});

describe('what a view says of itself', () => {
	it('names measures, time and places', () => {
		const state = { ...defaults, view: 'scatter' as const, year: 2020 };
		expect(subtitle(state, loaded, 6)).toBe(
			'Exports of services, US$ billion. Rule of law, points from about −2.5 to 2.5. 2020. 6 places.',
		);
		expect(subtitle({ ...defaults, view: 'trend' }, loaded, 1)).toBe(
			'Exports of services, US$ billion. 1 place.',
		);
	});

	it('tells screen readers in a few words', () => {
		expect(announcement({ ...defaults, view: 'scatter' }, 39)).toBe(
			'Scatter, 39 places, latest values',
		);
		expect(announcement({ ...defaults, view: 'map', year: 2019 }, 1)).toBe('Map, 1 place, 2019');
		expect(announcement({ ...defaults, view: 'trend' }, 3)).toBe('Trend, 3 places');
	});

	it('gives source, license and limit of each measure it draws', () => {
		expect(sourceNotes(defaults, loaded)).toEqual([
			'Source, Exports of services: Example office. 2026. CC BY 4.0. Invented numbers for the tests only.',
		]);
		expect(sourceNotes({ ...defaults, view: 'scatter' }, loaded)).toHaveLength(2);
	});
});
