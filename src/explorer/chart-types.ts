import type { ChartType, Form, SvgIds } from '../charts/chart-type.ts';
import type { ChartTypeName } from '../charts/view-state.ts';
import { loadJson } from '../platform/load.ts';

/** A kind of chart whose model nobody looks into. */
export interface AnyChart extends ChartType<unknown> {
	/** Of a drawing on a ground that stays: only what depends on measure, year and places. */
	marksSvg?(model: unknown, form: Form, ids: SvgIds): string;
}

const loads: Readonly<Record<ChartTypeName, (mapFile: string) => Promise<AnyChart>>> = {
	regions: () => import('../charts/regions/type.ts').then((module) => module.regionsChart),
	map: (mapFile) =>
		Promise.all([loadJson(mapFile), import('./map-chart.ts')]).then(([file, module]) =>
			module.mapChart(file),
		),
	ranking: () => import('../charts/ranking/type.ts').then((module) => module.rankingChart),
	scatter: () => import('../charts/scatter/type.ts').then((module) => module.scatterChart),
	trend: () => import('../charts/trend/type.ts').then((module) => module.trendChart),
	multiples: () => import('../charts/multiples/type.ts').then((module) => module.multiplesChart),
};

/**
 * Fetches the code of one kind of chart.
 * @param mapFile address of the ground that a map is drawn on
 */
export function loadChart(name: ChartTypeName, mapFile: string): Promise<AnyChart> {
	return loads[name](mapFile);
}
