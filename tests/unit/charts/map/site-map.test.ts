import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasLand, parseMapGeometry } from '../../../../src/charts/map/geometry-file.ts';
import { landReader } from '../../../../src/charts/map/land-mask.ts';
import { siteMap } from '../../../../src/charts/map/site-map.ts';
import { makeMapChart } from '../../../../src/charts/map/type.ts';
import { readMeasure } from '../../../../src/charts/shared/read-measure.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { inputOf } from '../measures.ts';

const dataset = loadDataset();
const { chart, geometry } = siteMap(dataset);
const size = (text: string) => brotliCompressSync(text).length;
const ids = { labelledBy: 't', describedBy: 'd' };

describe('the map of the atlas', () => {
	it('finds every place on both worlds', () => {
		for (const country of dataset.places.keys()) {
			expect(geometry.spots[country]).toHaveProperty('world');
			expect(geometry.spots[country]).toHaveProperty('narrow');
		}
	});

	it('gives tiny countries a circle and large ones their land', () => {
		const filled = (country: string) => {
			const spot = geometry.spots[country]?.world;
			return spot !== undefined && hasLand(spot);
		};
		for (const country of ['SGP', 'BHR', 'MUS', 'TTO', 'LBN', 'QAT']) {
			expect(filled(country), country).toBe(false);
		}
		for (const country of ['IND', 'BRA', 'POL', 'CRI']) expect(filled(country), country).toBe(true);
	});

	it('holds the shape of every land that is filled, once in a drawing', () => {
		const measure = readMeasure(dataset, 'internet-users', '/x.json');
		const model = chart.model(inputOf(measure, { places: ['PHL'] }));
		for (const form of ['wide', 'narrow'] as const) {
			const svg = chart.svg(model, form, ids);
			const all = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(all).size).toBe(all.length);
			const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
			expect(used.filter((id) => !all.includes(id))).toEqual([]);
		}
	});

	it('stays small: 20 kB for both drawings with their ground, 4 kB for the positions, after brotli', () => {
		for (const indicator of ['ict-service-exports', 'internet-users']) {
			const model = chart.model(inputOf(readMeasure(dataset, indicator, '/x.json')));
			const drawings = (['wide', 'narrow'] as const).map((form) => chart.svg(model, form, ids));
			expect(size(drawings.join(''))).toBeLessThan(20 * 1024);
		}
		expect(size(JSON.stringify(geometry))).toBeLessThan(4 * 1024);
	});

	it('draws the same marks from the written file as in the build', () => {
		const read = makeMapChart(parseMapGeometry(JSON.parse(JSON.stringify(geometry))));
		const model = chart.model(inputOf(readMeasure(dataset, 'internet-users', '/x.json')));
		for (const form of ['wide', 'narrow'] as const) {
			expect(read.marksSvg(model, form, ids)).toBe(chart.marksSvg(model, form, ids));
		}
	});

	it('tells land from sea', () => {
		const isLand = landReader(geometry.land.world, 'world');
		const [, , x = 0, y = 0] = geometry.spots.BRA?.world ?? [];
		expect(isLand(x, y)).toBe(true);
		expect(isLand(520, 210)).toBe(false);
		expect(isLand(-50, 10)).toBe(false);
	});
});

describe('parseMapGeometry', () => {
	it.each([null, {}, { ...geometry, land: {} }, { ...geometry, spots: { IND: { world: [1] } } }])(
		'refuses what is no geometry',
		(json) => {
			expect(() => parseMapGeometry(json)).toThrow(TypeError);
		},
	);
});
