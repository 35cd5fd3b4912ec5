import type { City } from '../../data/city.ts';
import type { Place } from '../../schemas/place.ts';
import { listOf } from '../../strings/english.ts';
import { mapWords } from '../../strings/map.ts';
import { element, escape } from '../shared/markup.ts';
import { countryView } from './country-view.ts';
import { frameSvg } from './frame-svg.ts';
import { basemap } from './geometry.ts';
import { clippedGround, groundSvg } from './ground-svg.ts';
import { neatline } from './neatline.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';
import { contains } from './rings.ts';
import { grown, tenth, type Disk } from './sheets.ts';
import { labelSvg } from './words-svg.ts';

/** The map of one country, complete without a script. */
export interface CountryMap {
	/** The drawing as markup. */
	svg: string;
	/** What it shows in a sentence. */
	title: string;
	/** Sentences of the caption. */
	caption: readonly string[];
}

/** Font size in units; the drawing is 400 wide and stands in 20rem at least. */
const SIZE = 15;
const TOWN = 3.6;
const CAPITAL = 5.5;
/** Distances of the lines in the sea from the coast, in units. */
const WATERLINES = [10, 6];
/** A country with less land than this, in square units, gets a ring to find it. */
const SMALL = 2500;
const RING = 34;
/** Path data longer than this is simplified more: it keeps a drawing below 6 kB. */
const LONGEST = 15_000;
/** Corners that span a smaller triangle are dropped, in square units: the finest first. */
const THRESHOLDS = [1, 2, 3.5, 6, 10];

/**
 * A country with its neighbors, its hub cities and a degree scale. Nothing else is named: names of
 * seas and of neighbors are left out.
 * @param cities of this country, in the order of the data
 * @param id begins the ids inside the drawing
 */
export function countryMap(place: Place, cities: readonly City[], id: string): CountryMap {
	const hubs = cities.map(({ city, lng, lat }) => ({ name: city, at: [lng, lat] as const }));
	const towns =
		hubs.length > 0 ? hubs : [{ name: place.capital, at: [place.lng, place.lat] as const }];
	const { box, projection, step, part, cropped } = countryView(
		place.isoNumeric,
		towns.map(({ at }) => at),
	);
	const draw = (smallestTriangle: number) =>
		basemap(
			{
				projection,
				smallestTriangle,
				smallestIsland: 3 * smallestTriangle,
				smallestShape: 0,
				graticuleStep: step,
				borders: true,
				countries: new Set([place.isoNumeric]),
			},
			part,
		);
	let base = draw(THRESHOLDS[0] ?? 1);
	for (const threshold of THRESHOLDS.slice(1)) {
		if (base.land.length + base.borders.length <= LONGEST) break;
		base = draw(threshold);
	}
	const own = base.shapes.get(place.isoNumeric);
	const disks = towns.map(({ name, at: [lng, lat] }): Disk & { name: string } => {
		const [x, y] = projection([lng, lat]) ?? [0, 0];
		return { name, x: tenth(x), y: tenth(y), r: name === place.capital ? CAPITAL : TOWN };
	});
	const labels = placeLabels(
		disks.map((disk, index): LabelRequest => ({
			country: place.iso3,
			lines: [disk.name],
			disk,
			size: SIZE,
			bold: index === 0,
			mayLead: true,
		})),
		{
			bounds: grown(box, -4),
			disks,
			blocks: [],
			isLand: (x, y) => contains(base.rings, x, y),
		},
	);
	const small = !own || own.area < SMALL;
	const [ringX, ringY] = own ? own.middle : [disks[0]?.x ?? 0, disks[0]?.y ?? 0];
	const ground = groundSvg(`${id}-l`, base, WATERLINES, {
		coast: own && element('path', { d: own.d, class: 'm-this' }),
	});
	const title = mapWords.countryTitle(
		place.name,
		listOf(towns.map(({ name }) => name)),
		hubs.length,
	);
	return {
		title,
		caption: [
			hubs.length > 0 ? mapWords.hubsNote(hubs.length) : mapWords.capitalNote,
			...(small ? [mapWords.ringNote] : []),
			...(cropped ? [mapWords.croppedNote] : []),
		],
		svg: element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${box.width + 2 * box.x} ${box.height + 2 * box.y}`,
				class: 'chart c-map country-map',
				role: 'img',
				'aria-labelledby': `${id}-t`,
			},
			[
				element('title', { id: `${id}-t` }, escape(title)),
				element(
					'defs',
					{},
					element('clipPath', { id: `${id}-c` }, element('rect', { ...box })) +
						element('path', { id: `${id}-l`, d: base.land }),
				),
				clippedGround(`${id}-c`, box, ground, [
					small &&
						element('circle', { cx: tenth(ringX), cy: tenth(ringY), r: RING, class: 'm-find' }),
					...disks.map(townSvg),
					...labels.map(labelSvg),
				]),
				frameSvg(box, neatline(box, projection, step)),
			].join(''),
		),
	};
}

/** A hub is an open circle; one that is the capital too has a point in it. */
function townSvg({ x, y, r }: Disk): string {
	const town = element('circle', { cx: x, cy: y, r, class: 'town' });
	return r === CAPITAL ? town + element('circle', { cx: x, cy: y, r: 2, class: 'town-in' }) : town;
}
