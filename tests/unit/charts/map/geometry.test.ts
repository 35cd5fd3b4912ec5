import { geoEqualEarth } from 'd3';
import { describe, expect, it } from 'vitest';
import { basemap, type BasemapSpec } from '../../../../src/charts/map/geometry.ts';

const spec: BasemapSpec = {
	projection: geoEqualEarth().scale(100).translate([300, 150]),
	smallestTriangle: 1,
	smallestIsland: 4,
	graticuleStep: 30,
	borders: false,
	clients: new Set(['840', '702']),
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

	it('names the clients whose land is too small to draw', () => {
		expect([...world.lost]).toEqual(['702']);
	});

	it('draws borders on request', () => {
		expect(world.borders).toBe('');
		expect(basemap({ ...spec, borders: true }).borders).toMatch(/^m/);
	});

	it('tells land from sea', () => {
		const [x, y] = spec.projection([-98, 40]) ?? [0, 0];
		expect(world.isLand(x, y)).toBe(true);
		const [atSea, south] = spec.projection([-30, 30]) ?? [0, 0];
		expect(world.isLand(atSea, south)).toBe(false);
	});

	it('leaves out Antarctica', () => {
		const [x, y] = spec.projection([0, -80]) ?? [0, 0];
		expect(world.isLand(x, y)).toBe(false);
	});
});
