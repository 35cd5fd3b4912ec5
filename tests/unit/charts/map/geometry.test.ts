import { geoEqualEarth } from 'd3';
import { describe, expect, it } from 'vitest';
import { basemap, type BasemapSpec } from '../../../../src/charts/map/geometry.ts';
import { contains } from '../../../../src/charts/map/rings.ts';

const spec: BasemapSpec = {
	projection: geoEqualEarth().scale(100).translate([300, 150]),
	smallestTriangle: 1,
	smallestIsland: 4,
	graticuleStep: 30,
	borders: false,
	smallestShape: 8,
	countries: new Set(['840', '702', '442']),
};
const world = basemap(spec);

describe('basemap', () => {
	it('writes whole numbers only', () => {
		expect(world.land).toMatch(/^[mz\d\s-]+$/);
		expect(world.graticule).toMatch(/^[mz\d\s-]+$/);
	});

	it('gets smaller with a coarser threshold', () => {
		expect(basemap({ ...spec, smallestTriangle: 8 }).land.length).toBeLessThan(
			world.land.length / 2,
		);
	});

	it('knows which countries lost their land, and which keep too little to be filled', () => {
		expect(world.kept.has('840')).toBe(true);
		expect(world.kept.has('702')).toBe(false);
		expect([...world.shapes.keys()]).toEqual(['840']);
	});

	it('puts the middle of a country into its largest part', () => {
		const [x, y] = world.shapes.get('840')?.middle ?? [0, 0];
		const [lng, lat] = spec.projection.invert?.([x, y]) ?? [0, 0];
		// Without Alaska and Hawaii.
		expect(lng).toBeGreaterThan(-105);
		expect(lat).toBeLessThan(45);
	});

	it('draws borders on request', () => {
		expect(world.borders).toBe('');
		expect(basemap({ ...spec, borders: true }).borders).toMatch(/^m/);
	});

	it('gives coasts by which land is told from sea', () => {
		const isLand = (lng: number, lat: number) => {
			const [x, y] = spec.projection([lng, lat]) ?? [0, 0];
			return contains(world.rings, x, y);
		};
		expect(isLand(-98, 40)).toBe(true);
		expect(isLand(-30, 30)).toBe(false);
		// Antarctica is left out.
		expect(isLand(0, -80)).toBe(false);
	});
});
