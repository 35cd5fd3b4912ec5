import { describe, expect, it } from 'vitest';
import { datum } from '../../../src/data/datum.ts';
import { readDataset } from '../../../src/data/load.ts';
import { latestOf, seriesOf, valueIn, yearSpan } from '../../../src/data/observations.ts';
import { smallIndicator, writeProject } from './small-dataset.ts';

const dataset = readDataset(writeProject());
const data = smallIndicator(dataset);

describe('datum', () => {
	it('gives the newest value with its year and receipt', () => {
		expect(datum(dataset, { country: 'PHL', indicator: 'exports' })).toMatchObject({
			text: 'US$8.1 bn',
			year: 2024,
			country: { name: 'Philippines' },
			publisher: 'Example office',
			source: 'example',
			quality: 'official',
			note: 'new survey',
			path: '/data/exports/#c-PHL',
		});
	});

	it('gives the value of a year, and its own grade', () => {
		expect(datum(dataset, { country: 'PHL', indicator: 'exports', year: 2023 }).text).toBe(
			'US$7.0 bn',
		);
		expect(datum(dataset, { country: 'USA', indicator: 'exports' }).quality).toBe('estimate');
	});

	it('warns when the total misleads', () => {
		expect(datum(dataset, { country: 'IRL', indicator: 'exports' }).misleading).toContain(
			'licences',
		);
	});

	it.each([
		[{ country: 'ATL', indicator: 'exports' }, 'ATL'],
		[{ country: 'PHL', indicator: 'import' }, 'Use one of exports'],
		[{ country: 'VNM', indicator: 'exports' }, 'no value for Vietnam'],
		[{ country: 'PHL', indicator: 'exports', year: 2022 }, 'in 2022'],
	])('refuses %j and says what to do', (request, message) => {
		expect(() => datum(dataset, request)).toThrow(message);
	});
});

describe('observations', () => {
	it('finds the newest value, a year, a series and the span', () => {
		expect(latestOf(data, 'PHL')?.year).toBe(2024);
		expect(latestOf(data, 'VNM')).toBeUndefined();
		expect(seriesOf(data, 'PHL').map(({ year }) => year)).toEqual([2023, 2024]);
		expect(yearSpan(data)).toEqual([2021, 2024]);
	});

	it('never lets a neighboring year stand in', () => {
		expect(valueIn(data, 'USA', 2022)).toBeUndefined();
	});

	it('has no span without values', () => {
		expect(() => yearSpan({ ...data, observations: [] })).toThrow('exports holds no value');
	});
});
