import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartType } from '../../../../src/charts/chart-type.ts';
import { multiplesChart } from '../../../../src/charts/multiples/type.ts';
import type { Measure } from '../../../../src/charts/shared/measure.ts';
import { targetsOf, withoutTargets } from '../../../../src/charts/trend/targets.ts';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import type { ViewState } from '../../../../src/charts/view-state.ts';
import { anyView, modelOf } from '../lines.ts';
import { factsOf, inputOf } from '../measures.ts';
import { forms, ids, rowKeys } from './drawn.ts';
import { seriesOf } from './lines.ts';

/** A line of a drawing: where its plot begins, its path, and the dots after it. */
const LINE =
	/<svg y="([^"]*)"[^>]*><path class="l[^"]*"[^>]* d="([^"]*)"\/>(.*?)(?=<svg y=|<text class="lab"|$)/gs;
const DOT = /<circle class="([^"]*)" data-k="([^"]*)" cx="([^"]*)%" cy="([^"]*)"/g;

/** How far each unseen point lies from where line and table say, in a tenth of the width and in pixels. */
function distances(svg: string, keys: readonly string[]): [across: number, down: number][] {
	return [...svg.matchAll(LINE)].flatMap(([, top, path = '', after = '']) => {
		const dots = [...after.matchAll(DOT)];
		const place = dots[0]?.[2]?.split('.')[0] ?? '';
		const ofPlace = keys.filter((key) => key.startsWith(`${place}.`));
		const targets = targetsOf(path, ofPlace);
		return dots
			.filter(([, className]) => className === 'pt')
			.map(([, , key, x, y]): [number, number] => {
				const [across, down] = targets?.find((target) => target.key === key)?.at ?? [NaN, NaN];
				return [across / 10 - Number(x), Number(top) + down - Number(y)];
			});
	});
}

/** A line of 70 years, a point alone, and a short line. */
const long = {
	facts: factsOf(),
	series: [
		seriesOf('Ana', {
			...Object.fromEntries(Array.from({ length: 70 }, (_, index) => [1940 + index, index + 1])),
			...{ 2014: 3, 2020: 4, 2021: 9, 2022: 2 },
		}),
	],
};

function expectNear<Model>(chart: ChartType<Model>): void {
	const distancesOf = (measure: Measure, state: Partial<ViewState>) => {
		const model = modelOf(chart, inputOf(measure, state));
		if (!model) return [];
		const keys = rowKeys(chart.table(model));
		return forms.flatMap((form) => distances(chart.svg(model, form, ids), keys));
	};
	expect(distancesOf(long, { places: ['ANA'] }).length).toBeGreaterThan(100);
	fc.assert(
		fc.property(anyView, ([measure, state]) => {
			const all = [...distancesOf(long, { places: ['ANA'] }), ...distancesOf(measure, state)];
			for (const [across, down] of all) {
				expect(Math.abs(across)).toBeLessThan(0.06);
				expect(Math.abs(down)).toBeLessThan(0.2);
			}
		}),
		{ numRuns: 40 },
	);
}

describe('the unseen points of a line', () => {
	it('lie where line and table say, in one plot', () => {
		expectNear(trendChart);
	});

	it('lie where line and table say, in a plot for each place', () => {
		expectNear(multiplesChart);
	});

	it('leave the drawing, and nothing else does', () => {
		const svg =
			'<circle class="pt" data-k="A.2001" r="3"/><circle class="d" data-k="A.2002" r="3"/>';
		expect(withoutTargets(svg)).toBe('<circle class="d" data-k="A.2002" r="3"/>');
	});

	it('are known only where line and table have the same points', () => {
		const keys = ['PHL.2001', 'PHL.2002', 'PHL.2005'];
		expect(targetsOf('M0,1L500,2.5', keys)).toEqual([
			{ key: 'PHL.2001', at: [0, 1] },
			{ key: 'PHL.2002', at: [500, 2.5] },
		]);
		expect(targetsOf('M0,1L500,2.5L1000,4', keys)).toBeUndefined();
	});
});
