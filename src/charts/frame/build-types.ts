import type { Dataset } from '../../data/dataset.ts';
import { drawing, type Draw } from '../draw.ts';
import { siteMap } from '../map/site-map.ts';
import { multiplesChart } from '../multiples/type.ts';
import { rankingChart } from '../ranking/type.ts';
import { regionsChart } from '../regions/type.ts';
import { scatterChart } from '../scatter/type.ts';
import { trendChart } from '../trend/type.ts';
import type { ChartTypeName } from '../view-state.ts';

const plain: Readonly<Record<Exclude<ChartTypeName, 'map'>, Draw>> = {
	regions: drawing(regionsChart),
	ranking: drawing(rankingChart),
	scatter: drawing(scatterChart),
	trend: drawing(trendChart),
	multiples: drawing(multiplesChart),
};

/** The chart type of that name, for the build; the map draws on the shapes of the whole atlas. */
export function chartTypeOf(name: ChartTypeName, dataset: Dataset): Draw {
	return name === 'map' ? drawing(siteMap(dataset).chart) : plain[name];
}
