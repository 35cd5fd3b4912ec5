import map from '../../styles/map.css?url';
import mapChart from '../../styles/chart-map.css?url';
import multiples from '../../styles/chart-multiples.css?url';
import regions from '../../styles/chart-regions.css?url';
import scatter from '../../styles/chart-scatter.css?url';
import trend from '../../styles/chart-trend.css?url';
import type { ChartTypeName } from '../../charts/view-state.ts';

/** The style sheets that a chart type needs beside charts.css. */
export const chartStyles: Readonly<Record<ChartTypeName, readonly string[]>> = {
	map: [map, mapChart],
	multiples: [trend, multiples],
	regions: [regions],
	scatter: [scatter],
	trend: [trend],
	ranking: [],
};
