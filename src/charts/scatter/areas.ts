import type { MeasureFacts } from '../shared/measure.ts';
import { tickLabel } from './axis-scale.ts';
import type { ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';

/** Areas of circles in proportion to their values, and the circles that explain them. */
export interface Areas {
	/** In pixels; undefined for a place without a value that can be compared. */
	radiusOf(place: ScatterPlace): number | undefined;
	/** From small to large; at most four. */
	key: readonly { r: number; label: string }[];
	facts: MeasureFacts;
}

/** The largest circle is this many times as wide as the smallest that can still be seen. */
const AREA_RANGE = 7;
const KEY_CIRCLES = 4;
/** Each circle of the key stands for at least this many times the next smaller one. */
const KEY_STEP = 4;

/** The value that gives a circle its area: none where the total misleads. */
function comparableSize({ size, sizeMisleads }: ScatterPlace): number | undefined {
	return sizeMisleads === undefined ? size?.value : undefined;
}

/** The areas of a model; the largest circle gets the radius `largest` in pixels. */
export function areasOf({ size: facts, places }: ScatterModel, largest: number): Areas | undefined {
	if (!facts) return undefined;
	const smallest = largest / AREA_RANGE;
	const top = Math.max(0, ...places.map((place) => comparableSize(place) ?? 0));
	const radius = (value: number) =>
		Math.max(smallest, top > 0 ? largest * Math.sqrt(value / top) : 0);
	return {
		facts,
		radiusOf: (place) => {
			const value = comparableSize(place);
			return value === undefined ? undefined : radius(value);
		},
		key: keyValues(
			top / facts.unit.divisor,
			(value) => radius(value * facts.unit.divisor) > smallest,
		)
			.map((value) => ({ r: radius(value * facts.unit.divisor), label: tickLabel(value) }))
			.toReversed(),
	};
}

/** Whether some circle is drawn larger than its value, because it would be too small to see. */
export function hasEnlarged({ places }: ScatterModel): boolean {
	const values = places.flatMap((place) => comparableSize(place) ?? []);
	const top = Math.max(...values);
	return values.some((value) => Math.sqrt(value / top) * AREA_RANGE < 1);
}

/** Round numbers in printed units, the largest first, down to the first that looks too small. */
function keyValues(top: number, visible: (value: number) => boolean): number[] {
	const found: number[] = [];
	if (!(top > 0)) return found;
	for (let power = Math.floor(Math.log10(top)); found.length < KEY_CIRCLES; power--) {
		for (const digit of [5, 2, 1]) {
			const value = Number(`${digit}e${power}`);
			if (value > top || value * KEY_STEP > (found.at(-1) ?? Infinity)) continue;
			if (!visible(value) || found.length === KEY_CIRCLES) return found;
			found.push(value);
		}
	}
	return found;
}
