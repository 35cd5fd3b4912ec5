import { describe, expect, it } from 'vitest';
import { describeMap, mapNotes } from '../../../../src/charts/map/describe.ts';
import { mapFindings } from '../../../../src/charts/map/findings.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { plateApart, plateCaption, plateTitle } from '../../../../src/charts/map/plate-words.ts';
import type { Series } from '../../../../src/charts/shared/series.ts';
import { factsOf, inputOf, sampleMeasure, secondMeasure } from '../measures.ts';

const model = mapModel(inputOf(sampleMeasure()));
const tinted = mapModel(inputOf(secondMeasure()));
const same = (count: number, value: number) => {
	const series = [...Array(count).keys()].map((index): Series => ({
		country: `A${index}`,
		name: `Place ${index}`,
		region: 'asia',
		points: [{ value, year: 2024, quality: 'official' }],
	}));
	return mapModel(inputOf({ facts: factsOf(), series }));
};

describe('the words of the map', () => {
	it('find who holds more than all others together, and the range', () => {
		expect(mapFindings(model)).toEqual([
			'India has more than the other 5 places together',
			'Exports: from US$930 mn (Georgia) to US$177.7 bn (India)',
		]);
	});

	it('find nothing false in one value, in equal values and in none that may be compared', () => {
		expect(mapFindings(same(1, 5e9))).toEqual(['Exports: Place 0 has US$5.0 bn']);
		expect(mapFindings(same(3, 5e9))).toEqual(['Exports: all 3 places have US$5.0 bn']);
		const ireland = mapModel(inputOf(sampleMeasure(), { regions: ['western-europe'] }));
		expect(mapFindings(ireland)).toEqual(['Exports of services: no value can be compared']);
	});

	it('describe circles: the highest, the first of each region, the ring and the gaps', () => {
		const text = describeMap(model).join(' ');
		expect(text).toContain('6 places as circles');
		expect(text).toContain('Highest: India US$177.7 bn, Poland US$19.8 bn,');
		expect(text).toContain('Eastern Europe & Caucasus: Poland US$19.8 bn');
		expect(text).toContain('Ireland (US$301.7 bn, 2024) is not compared. Companies book');
		expect(text).toContain('No value is published for Jordan and Vietnam.');
	});

	it('describe tints: every class with its range and its count', () => {
		const text = describeMap(tinted);
		const counts = text.flatMap((line) => /^Class \d, .*: (\d+) places?\.$/.exec(line)?.[1] ?? []);
		expect(counts).toHaveLength(tinted.classes?.list.length ?? 0);
		const compared = tinted.marks.filter(({ rank }) => rank !== undefined).length;
		expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(compared);
	});

	it('note old values, estimates, faint places and borders', () => {
		const notes = mapNotes(
			mapModel(
				inputOf(sampleMeasure(), {
					regions: ['eastern-europe-caucasus', 'latin-america-caribbean'],
				}),
			),
		);
		const text = notes.join(' ');
		expect(text).toContain('Older than the rest: Mexico (2019).');
		expect(text).toContain('A dashed outline marks estimates');
		expect(text).toContain('Small hollow circles are places of other regions.');
		expect(text).toContain('Borders follow Natural Earth');
	});

	it('give the plate its years, its caveat and the reason of the ring', () => {
		expect(plateTitle(model)).toBe('World map of Exports of services, 2019 to 2024');
		const caption = plateCaption(model).join(' ');
		expect(caption).toContain('Newest value of each destination: 2024 (Egypt 2023, Mexico 2019).');
		expect(caption).toContain('Invented numbers for the tests only.');
		expect(plateApart(model).join(' ')).toContain(
			'Ireland, US$301.7 bn, is not compared. Companies book licences',
		);
	});
});
