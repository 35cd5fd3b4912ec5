import type { Form } from '../chart-type.ts';
import type { LabelRule } from './label-choice.ts';
import { boxes, type Box, type SheetName } from './sheets.ts';

/** Ranges of width that share a set of words. The type of a tier never falls below 12 px. */
export type TierName = 'full' | 'compact' | 'medium' | 'small' | 'narrow';

/** Words of one range of widths. */
export interface TierPlan {
	name: TierName;
	/**
	 * Font size in units of the drawing at the smallest width of the tier; the style sheet has the
	 * same and sets smaller ones where the drawing is wider. A unit is 0.87 px where `full` begins
	 * (75rem), 0.55 px where `medium` begins (47.5rem), 0.41 px where `compact` and `small` begin
	 * (35rem), and 0.82 px on a phone of 320 px.
	 */
	size: number;
	oceans: boolean;
	/** Who is named on the world map. */
	world: LabelRule;
	/** Who is named on the enlarged map, where the marks of a wide drawing crowd. */
	inset: LabelRule;
	/** Where the key stands: a corner to grow from, or a band to fill. */
	key: { x: number; y: number } | Box;
}

/** One drawing before anything is placed on it. */
export interface DrawingPlan {
	form: Form;
	width: number;
	height: number;
	/** The enlarged map, if any, comes last. */
	sheets: readonly SheetName[];
	/** The degree scale runs around this box, changing every `step` degrees. */
	frame: Box;
	step: number;
	/** Radii: of the largest value, of the smallest circles, of a missing value, of a tiny country. */
	radius: { largest: number; smallest: number; missing: number; tiny: number };
	tiers: readonly TierPlan[];
	/** Whether the key explains places without a comparable value. */
	remarks: boolean;
}

const none: LabelRule = { world: 0, region: 0, optional: 0, values: 0, missing: 'never' };
const compact: LabelRule = { ...none, world: 2, region: 1, optional: 2 };
const compactInset: LabelRule = { ...compact, world: 0 };
const wideRadius = { largest: 43, smallest: 2.6, missing: 5, tiny: 7 };
const narrowRadius = { largest: 20, smallest: 1.6, missing: 3.5, tiny: 3 };
const foot = boxes.world.y + boxes.world.height;

/** The plate of the home page: the key stands in the sea, and there are words for two widths. */
const plateWide: DrawingPlan = {
	form: 'wide',
	width: 1376,
	height: 664,
	sheets: ['world', 'inset'],
	frame: boxes.world,
	step: 15,
	radius: wideRadius,
	remarks: false,
	tiers: [
		{
			name: 'full',
			size: 14,
			oceans: true,
			world: { world: 3, region: 2, optional: 5, values: 3, missing: 'important' },
			inset: { world: 5, region: 8, optional: 18, values: 5, missing: 'important' },
			key: { x: 880, y: foot },
		},
		{
			name: 'compact',
			size: 30,
			oceans: false,
			world: { ...compact, missing: 'optional' },
			inset: { ...compactInset, missing: 'optional' },
			key: { x: 800, y: foot },
		},
	],
};

/** The narrow plate: the world alone, with the key of sizes below it. */
const plateNarrow = withBand('narrow', 42, false, {
	name: 'narrow',
	size: 15,
	oceans: false,
	world: { ...compact, optional: 4, missing: 'optional' },
	inset: none,
});

/** A chart holds a key of classes as well, so both forms have a band for it. */
const chartWide = withBand(
	'wide',
	176,
	true,
	{
		name: 'medium',
		size: 22,
		oceans: false,
		world: { world: 3, region: 2, optional: 4, values: 3, missing: 'never' },
		inset: { ...compactInset, world: 3, values: 1, optional: 4 },
	},
	{
		name: 'small',
		size: 30,
		oceans: false,
		world: compact,
		inset: compactInset,
	},
);
const chartNarrow = withBand('narrow', 104, true, {
	name: 'narrow',
	size: 15,
	oceans: false,
	world: compact,
	inset: none,
});

const plans = {
	plate: { wide: plateWide, narrow: plateNarrow },
	chart: { wide: chartWide, narrow: chartNarrow },
} as const;

/** The plan of a drawing: the plate of the home page or a chart. */
export function planOf(form: Form, kind: 'plate' | 'chart'): DrawingPlan {
	return plans[kind][form];
}

/** A plan with a band of the given height below the world. */
function withBand(
	form: Form,
	height: number,
	remarks: boolean,
	...tiers: readonly Omit<TierPlan, 'key'>[]
): DrawingPlan {
	const world = form === 'wide' ? boxes.world : boxes.narrow;
	const band = { ...world, y: world.y + world.height, height };
	const frame = { ...world, height: world.height + height };
	return {
		form,
		width: form === 'wide' ? 1376 : 390,
		height: frame.height + 2 * frame.y,
		sheets: form === 'wide' ? ['world', 'inset'] : ['narrow'],
		frame,
		step: form === 'wide' ? 15 : 30,
		radius: form === 'wide' ? wideRadius : narrowRadius,
		remarks,
		tiers: tiers.map((tier) => ({ ...tier, key: band })),
	};
}
