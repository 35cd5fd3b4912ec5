import type { Dataset } from '../../data/dataset.ts';
import type { Place } from '../../schemas/place.ts';
import { mapWords } from '../../strings/map.ts';
import { basemap, type Basemap } from './geometry.ts';
import type { MapGeometry, Spot } from './geometry-file.ts';
import { landMask } from './land-mask.ts';
import { inside, tenth, type SheetName } from './sheets.ts';
import { europe, narrowWorld, wideWorld, type View } from './views.ts';

/** Degrees: longitude east, latitude north. */
export type LngLat = readonly [lng: number, lat: number];

const oceans: readonly { name: string; at: LngLat }[] = [
	{ name: mapWords.oceans.atlantic, at: [-40, 27] },
	{ name: mapWords.oceans.indian, at: [80, -15] },
	{ name: mapWords.oceans.pacific, at: [-128, 12] },
];

/**
 * Where every place of the atlas stands on every sheet. Needs the shapes of the world, so it runs
 * in the build; browsers read the result.
 */
export function mapGeometry({ places, cities }: Pick<Dataset, 'places' | 'cities'>): MapGeometry {
	const countries = new Set([...places.values()].map(({ isoNumeric }) => isoNumeric));
	const views = [wideWorld('chart'), europe('chart'), narrowWorld('chart')];
	const sheets = views.map((view) => ({
		view,
		base: basemap({ ...view.map, projection: view.projection, countries }),
	}));
	const land = Object.fromEntries(
		sheets.map(({ view, base }) => [view.name, landMask(base.rings, view.name)]),
	) as Record<SheetName, readonly number[]>;
	const { projection } = wideWorld('chart');
	return {
		land,
		oceans: oceans.map(({ name, at: [lng, lat] }) => {
			const [x, y] = projection([lng, lat]) ?? [0, 0];
			return [name, Math.round(x), Math.round(y)];
		}),
		spots: Object.fromEntries(
			[...places.values()].map((place) => {
				const hub = cities.find(({ country, order }) => country === place.iso3 && order === 1);
				const at: LngLat = hub ? [hub.lng, hub.lat] : [place.lng, place.lat];
				const spots = sheets.flatMap(({ view, base }): [SheetName, Spot][] => {
					const spot = spotOf(place, at, view, base);
					return spot ? [[view.name, spot]] : [];
				});
				return [place.iso3, Object.fromEntries(spots)];
			}),
		),
	};
}

/** Nothing when the place stands beyond the edge of the sheet. */
function spotOf(
	{ isoNumeric }: Place,
	[lng, lat]: LngLat,
	{ projection, box }: View,
	base: Basemap,
): Spot | undefined {
	const [x, y] = projection([lng, lat]) ?? [NaN, NaN];
	if (!inside({ x, y }, box, 2)) return undefined;
	const shape = base.shapes.get(isoNumeric);
	if (!shape) return [tenth(x), tenth(y)];
	const [middleX, middleY] = shape.middle.map(Math.round) as [number, number];
	return [tenth(x), tenth(y), middleX, middleY, Math.round(shape.room)];
}
