import type { RegionGroup } from '../../corpus/regions.ts';
import { areaScale, placeMarks, type PlacedMark } from './circles.ts';
import { hasLand, type MapGeometry } from './geometry-file.ts';
import { isMisleading, type MapMark, type MapModel } from './model.ts';
import type { DrawingPlan } from './plans.ts';
import type { Disk, SheetName } from './sheets.ts';

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

/** Places of these regions crowd on the world; the enlarged map is the one that stands for them. */
const EUROPE: readonly RegionGroup[] = ['eastern-europe-caucasus', 'western-europe'];

/** Places the circles of a map, or names the land to fill where the model is one of tints. */
export function sheetMarks(
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
