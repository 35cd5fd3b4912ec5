import type { GeoProjection } from 'd3';
import type { RegionGroup } from '../../corpus/regions.ts';
import {
	areaScale,
	inside,
	placeMarks,
	placePoint,
	type PlacedMark,
	type Radius,
} from './circles.ts';
import { basemap, type Basemap } from './geometry.ts';
import { chooseLabels, type LabelRule } from './label-choice.ts';
import { mapWords } from '../../strings/map.ts';
import type { LngLat, MapModel } from './model.ts';
import { neatline, type Neatline } from './neatline.ts';
import { placeLabels, type Disk, type PlacedLabel } from './place-labels.ts';
import { bandKey, boxedKey, type SizeKey } from './size-key.ts';
import { textWidth } from './text-width.ts';
import { fontSizes, insetRules, worldRules, type TierName } from './tiers.ts';
import { europe, narrowWorld, wideWorld, type Box, type View } from './views.ts';

/** One map of a drawing with the marks on it. */
export interface MapSheet {
	box: Box;
	base: Basemap;
	waterlines: readonly number[];
	marks: readonly PlacedMark[];
	/** Client countries too small to be seen as land. */
	dots: readonly Disk[];
}

/** Words for one range of widths. */
export interface LabelTier {
	name: TierName;
	labels: readonly PlacedLabel[];
	oceans: readonly { name: string; x: number; y: number }[];
	/** Name of the enlarged map, where there is one. */
	tag?: { text: string; x: number; y: number; box: Box };
	key: SizeKey;
}

/** One drawing of the plate, ready to be written. */
export interface MapLayout {
	form: 'wide' | 'narrow';
	width: number;
	height: number;
	/** The world first, then the enlarged part. */
	sheets: readonly MapSheet[];
	tiers: readonly LabelTier[];
	frame: { box: Box; scale: Neatline };
}

const oceans: readonly { name: string; at: LngLat }[] = [
	{ name: mapWords.oceans.atlantic, at: [-40, 27] },
	{ name: mapWords.oceans.indian, at: [80, -15] },
	{ name: mapWords.oceans.pacific, at: [-128, 12] },
];
const OCEAN_SIZE = 17;
/** Ocean names are set in a wider, letterspaced face. */
const OCEAN_SPACING = 1.35;

/** Places of these regions crowd on the world; they are named on the enlarged map only. */
const EUROPE: readonly RegionGroup[] = ['eastern-europe-caucasus', 'western-europe'];

/** Height of the key below the narrow map. */
const KEY_HEIGHT = 42;

/**
 * The wide plate: the world, Europe enlarged, and words for two ranges of width.
 * @param written ISO codes of the countries with a page of their own
 */
export function wideLayout(model: MapModel, written: ReadonlySet<string>): MapLayout {
	const circles = { radius: areaScale(model, 43, 2.6), missing: 5 };
	const [worldView, insetView] = [wideWorld(), europe()];
	const world = sheet(model, worldView, circles);
	// A ring that tells of no service work would cover half of the enlarged map.
	const inset = sheet(model, insetView, circles, ({ misleading }) => misleading === undefined);
	const named = inset.marks.filter(({ mark }) => EUROPE.includes(mark.region));
	const elsewhere = world.marks.filter(
		({ mark }) => !named.some((other) => other.mark.country === mark.country),
	);
	const visible = world.marks.filter((placed) => !inside(placed, inset.box, 0));

	const tier = (name: 'full' | 'compact', corner: { x: number; y: number }): LabelTier => {
		const size = fontSizes[name];
		const key = boxedKey(keyRequest(model, circles.radius, size), corner);
		const seas = name === 'full' ? placeOceans(worldView.projection) : [];
		const tag = insetTag(inset.box, size);
		const context = { unit: model.indicator.unit, written, size };
		const labels = (
			marks: readonly PlacedMark[],
			rule: LabelRule,
			{ box, base }: MapSheet,
			disks: readonly Disk[],
			blocks: readonly Box[],
		) =>
			placeLabels(chooseLabels(marks, rule, context), {
				bounds: shrunk(box),
				disks,
				blocks,
				isLand: base.isLand,
			});
		return {
			name,
			oceans: seas,
			tag,
			key,
			labels: [
				...labels(elsewhere, worldRules[name], world, visible, [
					inset.box,
					key.box,
					...seas.map(({ box }) => box),
				]),
				...labels(named, insetRules[name], inset, inset.marks, [tag.box]),
			],
		};
	};
	const foot = world.box.y + world.box.height;
	return {
		form: 'wide',
		width: 1376,
		height: 664,
		sheets: [world, inset],
		tiers: [tier('full', { x: 880, y: foot }), tier('compact', { x: 800, y: foot })],
		frame: { box: world.box, scale: neatline(world.box, worldView.projection, 15) },
	};
}

/** The narrow plate: the world alone, with the key of sizes below it. */
export function narrowLayout(model: MapModel, written: ReadonlySet<string>): MapLayout {
	const circles = { radius: areaScale(model, 20, 1.6), missing: 3.5 };
	const view = narrowWorld();
	const world = sheet(model, view, circles);
	const size = fontSizes.narrow;
	const frame = { ...world.box, height: world.box.height + KEY_HEIGHT };
	const key = bandKey(keyRequest(model, circles.radius, size), {
		...world.box,
		y: world.box.y + world.box.height,
		height: KEY_HEIGHT,
	});
	const requests = chooseLabels(world.marks, worldRules.narrow, {
		unit: model.indicator.unit,
		written,
		size,
	});
	const labels = placeLabels(requests, {
		bounds: shrunk(world.box),
		disks: world.marks,
		blocks: [key.box],
		isLand: world.base.isLand,
	});
	return {
		form: 'narrow',
		width: 390,
		height: frame.height + 2 * frame.y,
		sheets: [world],
		tiers: [{ name: 'narrow', labels, oceans: [], key }],
		frame: { box: frame, scale: neatline(frame, view.projection, 30) },
	};
}

function sheet(
	model: MapModel,
	{ box, projection, map, waterlines }: View,
	circles: { radius: Radius; missing: number },
	shown: (mark: MapModel['marks'][number]) => boolean = () => true,
): MapSheet {
	const base = basemap({
		...map,
		projection,
		clients: new Set(model.clients.map(({ isoNumeric }) => isoNumeric)),
	});
	return {
		box,
		base,
		waterlines,
		marks: placeMarks(model.marks.filter(shown), projection, box, circles),
		dots: model.clients
			.filter(({ isoNumeric }) => base.lost.has(isoNumeric))
			.flatMap(({ at }) => placePoint(at, projection, box) ?? [])
			.map((point) => ({ ...point, r: circles.missing / 2 })),
	};
}

function keyRequest({ indicator: { unit } }: MapModel, radius: Radius, size: number) {
	return { title: unit.name, divisor: unit.divisor, radius, size };
}

function placeOceans(projection: GeoProjection) {
	return oceans.map(({ name, at }) => {
		const [x, y] = (projection([...at]) ?? [0, 0]).map(Math.round) as [number, number];
		const width = textWidth(name, OCEAN_SIZE) * OCEAN_SPACING;
		return {
			name,
			x,
			y,
			box: { x: x - width / 2, y: y - OCEAN_SIZE, width, height: OCEAN_SIZE + 6 },
		};
	});
}

function insetTag({ x, y }: Box, size: number) {
	const text = mapWords.inset;
	const box = { x, y, width: textWidth(text, size, true) + size * 1.2, height: size * 1.7 };
	return { text, x: x + size * 0.6, y: y + size * 1.2, box };
}

/** Labels keep this distance from an edge. */
function shrunk({ x, y, width, height }: Box, by = 5): Box {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
