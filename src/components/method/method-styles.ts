import bars from '../../styles/chart-bars.css?url';
import charts from '../../styles/charts.css?url';
import live from '../../styles/charts-live.css?url';
import dayCurve from '../../styles/chart-day-curve.css?url';
import type { MethodId } from '../../methods/registry.ts';

/** The style sheets that the drawings of a method need. */
export const methodStyles: Partial<Record<MethodId, readonly string[]>> = {
	'erlang-c': [charts, live, dayCurve],
	'total-cost': [charts, live, bars],
};
