import { describe, expect, it } from 'vitest';
import { mapCaption, mapDescription, mapTitle } from '../../../../src/charts/map/describe.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { sample } from './sample.ts';

const model = mapModel(sample(), 'exports');

describe('the words of the map', () => {
	it('name the span of years', () => {
		expect(mapTitle(model)).toBe('World map of Exports & more, 2022 to 2024');
		expect(mapTitle(mapModel(sample([['IND', 2024, 1e9]]), 'exports'))).toMatch(/, 2024$/);
	});

	it('describe the largest, the first of each region, the ring and the gap', () => {
		const text = mapDescription(model);
		expect(text).toContain('4 destinations as circles');
		expect(text).toContain('Largest: India US$178.0 bn, Poland US$20.0 bn,');
		expect(text).toContain('Eastern Europe & Caucasus: Poland US$20.0 bn');
		expect(text).toContain('Ireland is a ring, because its total misleads.');
		expect(text).toContain('Vietnam: dashed circle, no value.');
		expect(text).toContain('The land of 2 client countries');
	});

	it('tell in the caption the years, the reason of the ring and the caveat', () => {
		const caption = mapCaption(model).join(' ');
		expect(caption).toContain('Newest value of each destination: 2024 (Bosnia & Co 2022).');
		expect(caption).toContain(
			'Ireland, US$302.0 bn, is not compared. Licences are booked in Ireland.',
		);
		expect(caption).toContain('No value is published for Vietnam.');
		expect(caption).toContain('This is not BPO revenue.');
	});

	it('say nothing about gaps and rings where there are none', () => {
		const full = mapModel(
			sample(['IND', 'PHL', 'VNM', 'POL', 'BIH'].map((iso) => [iso, 2024, 1e9])),
			'exports',
		);
		expect(mapDescription(full)).not.toContain('ring');
		expect(mapCaption(full).join(' ')).toContain('No value is published for Ireland.');
	});
});
