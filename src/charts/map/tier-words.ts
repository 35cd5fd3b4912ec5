import { mapWords } from '../../strings/map.ts';
import { textWidth } from '../shared/text-width.ts';
import { drawingKey } from './drawing-key.ts';
import { hasLand, type MapGeometry, type Spot } from './geometry-file.ts';
import type { MapKey } from './key.ts';
import { chooseLabels, type LabelRule, type Nameable } from './label-choice.ts';
import { landReader } from './land-mask.ts';
import type { MapModel } from './model.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { DrawingPlan, TierName, TierPlan } from './plans.ts';
import type { MapSheet } from './sheet-marks.ts';
import { boxes, grown, inside, type Box } from './sheets.ts';

/** Words for one range of widths. */
export interface LabelTier {
	name: TierName;
	labels: readonly PlacedLabel[];
	oceans: readonly { name: string; x: number; y: number }[];
	/** Name of the enlarged map, where there is one. */
	tag?: { text: string; x: number; y: number; box: Box };
	key: MapKey;
}

/** What the words of a drawing stand on and speak of. */
interface Drawing {
	model: MapModel;
	geometry: MapGeometry;
	plan: DrawingPlan;
	/** The world first, then the enlarged map where there is one. */
	sheets: readonly MapSheet[];
	/** ISO codes of the countries with a page of their own, which are named first. */
	written: ReadonlySet<string>;
}

const OCEAN_SIZE = 17;
/** Ocean names are set in a wider, letterspaced face. */
const OCEAN_SPACING = 1.35;
/** Labels keep this distance from an edge. */
const EDGE = 5;

/** Places the words of a drawing for one range of widths. No place is named on two of its maps. */
export function tierWords(
	tier: TierPlan,
	{ model, geometry, plan, sheets, written }: Drawing,
): LabelTier {
	const [world, inset] = sheets;
	const { size } = tier;
	const key = drawingKey(tier, model, plan);
	const tag = inset && insetTag(boxes.inset, size);
	const oceans = tier.oceans ? placeOceans(geometry) : [];
	const marksOf = (sheet: MapSheet) => nameables(sheet, geometry);
	const named = inset ? marksOf(inset).filter(({ mark }) => inset.holds(mark)) : [];
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
