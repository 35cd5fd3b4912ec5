import { geoEquirectangular } from 'd3';
import { describe, expect, it } from 'vitest';
import { neatline } from '../../../../src/charts/map/neatline.ts';

/** One degree to a unit; longitude 0 at x = 200, the equator at y = 100. */
const projection = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([200, 100]);

describe('neatline', () => {
	const scale = neatline({ x: 180, y: 70, width: 60, height: 60 }, projection, 15);

	it('changes where meridians and parallels of the step meet the frame', () => {
		// From 20° west to 40° east: dark to 15° west, then from 0° to 15° and from 30° on.
		expect(scale.bottom).toEqual([
			[180, 185],
			[200, 215],
			[230, 240],
		]);
		expect(scale.top).toEqual(scale.bottom);
	});

	it('measures latitude at the sides', () => {
		// 30° north at the top to 30° south: dark from 15° to 0° and from -15° to -30°.
		expect(scale.left.map(([from, to]) => to - from)).toEqual([15, 15]);
		expect(scale.right).toEqual(scale.left);
	});

	it('runs on across the date line', () => {
		const wide = neatline({ x: 0, y: 70, width: 420, height: 60 }, projection, 30);
		const lengths = wide.top.slice(1, -1).map(([from, to]) => to - from);
		expect(new Set(lengths)).toEqual(new Set([30]));
	});
});
