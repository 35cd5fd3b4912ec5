import { regionsWords } from '../../strings/regions-chart.ts';
import { textWidth } from '../shared/text-width.ts';
import { LABEL_SIZE, LIST_HEIGHT } from './forms.ts';
import type { RegionPlace } from './model.ts';

/** The places of a row without a value, each with a dashed circle before its name. Pixels. */
export interface MissingList {
	heading: { x: number; baseline: number };
	items: readonly { place: RegionPlace; x: number; baseline: number }[];
	lines: number;
}

interface Frame {
	top: number;
	/** Where lines begin and end. */
	start: number;
	end: number;
	/** How far the first line is moved in. */
	first: number;
}

/** From the circle of a place to its name, and from a name to the next circle. */
export const NAME_OFFSET = 10;
const GAP = 14;
const RADIUS = 4;

/** Sets the names in lines that end before `end`; undefined when none is missing. */
export function missingList(
	places: readonly RegionPlace[],
	{ top, start, end, first }: Frame,
): MissingList | undefined {
	if (places.length === 0) return undefined;
	const headingWidth = textWidth(regionsWords.noValue, LABEL_SIZE) + 8;
	let line = 0;
	let x = start + first;
	if (x + headingWidth > end) {
		line = 1;
		x = start;
	}
	const baseline = () => top + line * LIST_HEIGHT + 14;
	const heading = { x, baseline: baseline() };
	x += headingWidth + RADIUS;
	const items = places.map((place) => {
		const width = NAME_OFFSET + textWidth(place.name, LABEL_SIZE, place.chosen);
		if (x + width > end && x > start + RADIUS) {
			line++;
			x = start + RADIUS;
		}
		const item = { place, x, baseline: baseline() };
		x += width + GAP;
		return item;
	});
	return { heading, items, lines: line + 1 };
}
