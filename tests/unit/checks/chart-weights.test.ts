import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chartLimits, chartWeights } from '../../../checks/chart-weights.ts';
import { siteOf } from '../../../checks/lib/site.ts';

/** Text that no compression makes smaller than a given number of bytes. */
const dense = (bytes: number) => randomBytes(bytes).toString('base64');

async function problemsOf(files: Record<string, string>): Promise<string[]> {
	return (await chartWeights.run(siteOf(files))).map(({ message }) => message);
}

const drawing = (bytes: number, inside = '') =>
	`<svg class="chart only-wide"><desc>${dense(bytes)}</desc>${inside}</svg>`;

describe('weights of charts', () => {
	it('accept light ones', async () => {
		expect(await problemsOf({ 'index.html': drawing(100) })).toEqual([]);
	});

	it('refuse a heavy drawing, and allow a map more', async () => {
		const heavy = chartLimits.drawing * 1.2;
		expect((await problemsOf({ 'index.html': drawing(heavy) })).join()).toMatch(/^drawing: /);
		const map = drawing(heavy, '<use class="m-land"/>');
		expect(await problemsOf({ 'index.html': map })).toEqual([]);
	});

	it('count all that an island imports', async () => {
		const files = {
			'_assets/chart-figure.abc.js': 'import{x}from"./marks.abc.js";',
			'_assets/marks.abc.js': dense(chartLimits.island),
		};
		expect((await problemsOf(files)).join()).toMatch(/^island: /);
	});

	it('count what the explorer loads later, too', async () => {
		const files = {
			'_assets/explorer.abc.js': 'const v=()=>import("./scatter.abc.js");',
			'_assets/scatter.abc.js': dense(chartLimits.explorer),
		};
		expect((await problemsOf(files)).join()).toMatch(/^explorer: /);
	});

	it('count the Worker of the location score', async () => {
		const files = {
			'_assets/location-score.abc.js': 'new Worker(new URL(`/_assets/worker-abc.js`))',
			'_assets/worker-abc.js': dense(chartLimits.score),
		};
		expect((await problemsOf(files)).join()).toMatch(/^score: /);
	});

	it('find the element also behind another file of its name', async () => {
		const files = {
			'_assets/location-score.abc.js': 'export const words = {};',
			'_assets/location-score.xyz.js': dense(chartLimits.score),
		};
		expect((await problemsOf(files)).join()).toMatch(/^score: /);
	});

	it('count the values of the first view', async () => {
		const files = { 'data/v1/ict-service-exports.json': dense(chartLimits.firstView) };
		expect((await problemsOf(files)).join()).toMatch(/^firstView: /);
	});
});
