import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { trendModel } from '../../../../src/charts/trend/model.ts';
import { trendNotes } from '../../../../src/charts/trend/notes.ts';
import { factsOf, inputOf, sampleMeasure, secondMeasure } from '../measures.ts';
import { seriesOf } from './lines.ts';

const names = (model: ReturnType<typeof trendModel>) => model.lines.map(({ name }) => name);

describe('the places drawn', () => {
	it('are the highest of each main region when none is chosen, and the note says so', () => {
		const model = trendModel(inputOf(sampleMeasure()));
		expect(names(model)).toEqual(['India', 'Poland', 'Mexico', 'Egypt']);
		expect(model.first).toBeUndefined();
		expect(trendNotes(model)[0]).toContain('No place is chosen');
	});

	it('come from the regions shown', () => {
		expect(names(trendModel(inputOf(sampleMeasure(), { regions: ['africa'] })))).toEqual(['Egypt']);
		expect(names(trendModel(inputOf(sampleMeasure(), { regions: ['client'] })))).toEqual([
			'United States',
		]);
	});

	it('are the chosen ones of any region, highest first; the first chosen one stands out', () => {
		const model = trendModel(inputOf(sampleMeasure(), { places: ['PHL', 'USA', 'XXX', 'PHL'] }));
		expect(names(model)).toEqual(['United States', 'Philippines']);
		expect(model.first).toBe('PHL');
	});

	it('are at most twelve, and the rest is named', () => {
		const series = Array.from({ length: 15 }, (_, index) =>
			seriesOf(`${String.fromCharCode(65 + index)}land`, { 2020: index + 1 }),
		);
		const model = trendModel(
			inputOf({ facts: factsOf(), series }, { places: series.map(({ country }) => country) }),
		);
		expect(model.lines).toHaveLength(12);
		expect(model.cut).toEqual(['Aland', 'Bland', 'Cland']);
		expect(trendNotes(model).join(' ')).toContain('The 12 highest of the chosen places');
	});

	it('without a value stay as absent', () => {
		const model = trendModel(inputOf(sampleMeasure(), { places: ['PHL', 'VNM'] }));
		expect(model.absent).toMatchObject([{ country: 'VNM', reason: 'no value' }]);
		expect(trendNotes(model)).toContain('Vietnam: no value.');
	});
});

describe('nothing to show', () => {
	it.each([
		{ places: ['VNM', 'JOR'] },
		{ regions: ['middle-east' as const] },
		{ regions: [] },
		{ places: ['PHL'], mode: 'change' as const },
	])('%o', (state) => {
		expect(() => trendModel(inputOf(sampleMeasure(), state))).toThrow(NothingToShow);
	});
});

describe('the scale', () => {
	const log = (state: Parameters<typeof inputOf>[1], measure = sampleMeasure({ scale: 'log' })) =>
		trendModel(inputOf(measure, { places: ['PHL', 'IRL'], ...state }));

	it('is what the indicator asks for, or what the reader chose', () => {
		expect(log({}).log).toBe(true);
		expect(log({ scale: 'linear' }).log).toBe(false);
		expect(log({ scale: 'log' }, sampleMeasure()).log).toBe(true);
	});

	it('is never a log scale of index numbers or of values that are not above zero', () => {
		expect(log({ mode: 'index' })).toMatchObject({ log: false, logRefused: false });
		const refused = log({ scale: 'log' }, secondMeasure());
		expect(refused).toMatchObject({ log: false, logRefused: true });
		expect(trendNotes(refused)).toContain(
			'A log scale needs values above zero, so the scale is linear.',
		);
	});
});

describe('events', () => {
	const event = { year: 2020, text: 'Strike', note: 'A strike', source: 'Paper, 2020' };

	it('are marked in the years drawn and noted with their source', () => {
		const model = trendModel(inputOf(sampleMeasure(), { places: ['PHL'] }), {
			events: [event, { ...event, year: 1999 }],
		});
		expect(model.events).toEqual([event]);
		expect(trendNotes(model).join(' ')).toContain('A strike (Paper, 2020).');
	});

	it('of the atlas belong to a measure and to places', () => {
		const measure = sampleMeasure({ id: 'ict-service-exports' });
		const events = (places: string[], of = measure) =>
			trendModel(inputOf(of, { places })).events.map(({ year }) => year);
		expect(events(['PHL'])).toEqual([2020]);
		expect(events(['POL'])).toEqual([]);
		expect(events(['PHL'], sampleMeasure())).toEqual([]);
	});
});

it('says which year is the base, or that there is none for all', () => {
	const notes = (places: string[]) =>
		trendNotes(trendModel(inputOf(sampleMeasure(), { places, mode: 'index' }))).join(' ');
	expect(notes(['PHL', 'POL'])).toContain('2010 is the first year');
	expect(notes(['MEX', 'GEO'])).toContain('No year has a value for every place drawn.');
});
