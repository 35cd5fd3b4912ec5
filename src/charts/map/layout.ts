import type { RegionGroup } from '../../corpus/regions.ts';
import { mapWords } from '../../strings/map.ts';
import { areaScale, placeMarks, type PlacedMark } from './circles.ts';
import { classKey } from './class-key.ts';
import { hasLand, type MapGeometry, type Spot } from './geometry-file.ts';
import type { KeyRemark, MapKey } from './key.ts';
import { chooseLabels, type LabelRule, type Nameable } from './label-choice.ts';
import { landReader } from './land-mask.ts';
import { isCompared, isMisleading, type MapMark, type MapModel } from './model.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { DrawingPlan, TierName, TierPlan } from './plans.ts';
import { boxes, grown, inside, type Box, type Disk, type SheetName } from './sheets.ts';
import { bandKey, boxedKey } from './size-key.ts';
import { textWidth } from '../shared/text-width.ts';

/** The marks on one map of a drawing. */
export interface MapSheet {
	name: SheetName;
	/** Circles, largest first, so that small ones stay visible on top. */
	disks: readonly PlacedMark[];
	/** Places whose land is filled. */
	lands: readonly MapMark[];
	/** ISO codes of client countries whose land is tinted. */
	clients: readonly string[];
	/** Places of other regions. */
	faint: readonly Disk[];
	/** Whether a mark is the one that stands for its place in the drawing. */
	holds: (mark: MapMark) => boolean;
}

/** Words for one range of widths. */
export interface LabelTier {
	name: TierName;
	labels: readonly PlacedLabel[];
	oceans: readonly { name: string; x: number; y: number }[];
	/** Name of the enlarged map, where there is one. */
	tag?: { text: string; x: number; y: number; box: Box };
	key: MapKey;
}

/** The marks and words of one drawing, ready to be written. */
export interface MapLayout {
	plan: DrawingPlan;
	/** The enlarged map first, so that a cursor finds a crowded place there. */
	sheets: readonly MapSheet[];
	tiers: readonly LabelTier[];
}

const OCEAN_SIZE = 17;
/** Ocean names are set in a wider, letterspaced face. */
const OCEAN_SPACING = 1.35;

/** Places of these regions crowd on the world; they are named on the enlarged map only. */
const EUROPE: readonly RegionGroup[] = ['eastern-europe-caucasus', 'western-europe'];
/** Labels keep this distance from an edge. */
const EDGE = 5;

/**
 * Places marks and words. Runs in build and browser alike.
 * @param written ISO codes of the countries with a page of their own, which are named first
 */
export function mapLayout(
	model: MapModel,
	geometry: MapGeometry,
	plan: DrawingPlan,
	written: ReadonlySet<string> = new Set(),
): MapLayout {
	const sheets = plan.sheets.map((name) => sheetOf(name, model, geometry, plan));
	return {
		plan,
		sheets: sheets.toReversed(),
		tiers: plan.tiers.map((tier) => tierOf(tier, model, geometry, plan, sheets, written)),
	};
}

function sheetOf(
	name: SheetName,
	model: MapModel,
	{ spots }: MapGeometry,
	plan: DrawingPlan,
): MapSheet {
	const spotOf = (country: string) => spots[country]?.[name];
	const land = (country: string) => {
		const spot = spotOf(country);
		return spot !== undefined && hasLand(spot);
	};
	const tints = model.kind === 'tints';
	const scale = areaScale(model, plan.radius);
	const { tiny, missing, largest } = plan.radius;
	// A ring that tells of no service work would cover half of the enlarged map.
	const shown = model.marks.filter((mark) => tints || name !== 'inset' || !isMisleading(mark));
	const faint = model.faint.flatMap((country): Disk[] => {
		const spot = spotOf(country);
		return spot ? [{ x: spot[0], y: spot[1], r: plan.radius.smallest * 1.25 }] : [];
	});
	return {
		name,
		lands: tints ? shown.filter(({ country }) => land(country)) : [],
		disks: placeMarks(
			tints ? shown.filter(({ country }) => !land(country)) : shown,
			spotOf,
			tints
				? { radius: () => tiny, missing: tiny }
				: { radius: (value) => Math.min(scale(value), 2 * largest), missing },
		),
		clients: tints ? [] : model.clients.filter(land),
		faint: tints ? [] : faint,
		holds: ({ region }) => name !== 'inset' || EUROPE.includes(region),
	};
}

function tierOf(
	tier: TierPlan,
	model: MapModel,
	geometry: MapGeometry,
	plan: DrawingPlan,
	sheets: readonly MapSheet[],
	written: ReadonlySet<string>,
): LabelTier {
	const [world, inset] = sheets;
	const { size } = tier;
	const key = keyOf(tier, model, plan);
	const tag = inset && insetTag(boxes.inset, size);
	const oceans = tier.oceans ? placeOceans(geometry) : [];
	const marksOf = (sheet: MapSheet) => nameables(sheet, geometry);
	const named = inset ? marksOf(inset).filter(({ mark }) => EUROPE.includes(mark.region)) : [];
	const isNamed = ({ mark }: Nameable) =>
		named.some((other) => other.mark.country === mark.country);
	const labels = (
		sheet: MapSheet,
		marks: readonly Nameable[],
		rule: LabelRule,
		blocks: readonly Box[],
	) =>
		placeLabels(chooseLabels(marks, rule, { unit: model.facts.unit, written, size }), {
			bounds: grown(boxes[sheet.name], -EDGE),
			disks: marksOf(sheet).filter(
				(disk) => sheet === inset || !inset || !inside(disk, boxes.inset, 0),
			),
			blocks,
			isLand: landReader(geometry.land[sheet.name], sheet.name),
		});
	return {
		name: tier.name,
		oceans,
		...(tag && { tag }),
		key,
		labels: [
			...(world
				? labels(
						world,
						marksOf(world).filter((mark) => !isNamed(mark)),
						tier.world,
						[...(inset ? [boxes.inset] : []), key.box, ...oceans.map(({ box }) => box)],
					)
				: []),
			...(inset && tag ? labels(inset, named, tier.inset, [tag.box]) : []),
		],
	};
}

/** Circles as they are; filled land as a point in its middle. */
function nameables({ name, disks, lands }: MapSheet, { spots }: MapGeometry): Nameable[] {
	const points = lands.flatMap((mark): Nameable[] => {
		const spot: Spot | undefined = spots[mark.country]?.[name];
		return spot && hasLand(spot) ? [{ mark, x: spot[2], y: spot[3], r: 0, room: spot[4] }] : [];
	});
	return [...disks, ...points];
}

function keyOf({ size, key: place }: TierPlan, model: MapModel, plan: DrawingPlan): MapKey {
	const { marks, facts, classes } = model;
	const remarks = plan.remarks ? remarksOf(model) : [];
	const title = facts.unit.name;
	if (classes && 'width' in place) {
		const counts = Map.groupBy(marks.filter(isCompared), ({ value }) => classes.of(value).number);
		return classKey(
			{
				title,
				classes: classes.list.map((item) => ({
					...item,
					count: counts.get(item.number)?.length ?? 0,
				})),
				nameOf: plan.form === 'wide' ? mapWords.classCount : mapWords.shortClassCount,
				size,
				remarks,
			},
			place,
		);
	}
	const values = marks.filter(isCompared).map(({ value }) => value);
	const request = {
		title,
		top: Math.max(0, ...values),
		divisor: facts.unit.divisor,
		radius: areaScale(model, plan.radius),
		size,
		remarks,
	};
	return 'width' in place ? bandKey(request, place) : boxedKey(request, place);
}

function remarksOf({ marks, kind }: MapModel): KeyRemark[] {
	const missing = marks.filter(({ value }) => value === undefined).length;
	const misleading = marks.filter(isMisleading).length;
	const remarks = [
		{ fill: kind === 'tints' ? 'missing' : 'd-miss', what: mapWords.noValue, count: missing },
		{
			fill: kind === 'tints' ? 'misleading' : 'd-ring',
			what: mapWords.misleading,
			count: misleading,
		},
	];
	return remarks
		.filter(({ count }) => count > 0)
		.map(({ fill, what, count }) => ({ fill, text: mapWords.counted(what, count) }));
}

function placeOceans({ oceans }: MapGeometry) {
	return oceans.map(([name, x, y]) => {
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
