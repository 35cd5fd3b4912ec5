import type { Spot } from './label-ground.ts';
import type { ScatterModel } from './model.ts';
import type { Path, Step } from './paths.ts';
import type { ScatterPlace } from './places.ts';

type Values = Pick<Step, 'across' | 'up'>;

/** The way of a place; points are shares of the plot and pixels below its top. */
export interface PlacedPath {
	place: ScatterPlace;
	points: readonly (readonly [x: number, y: number])[];
	/** From the last step to the place's circle, where that belongs to two different years. */
	gap?: readonly (readonly [x: number, y: number])[];
}

/** The way of a place as a line in the plot. */
export function placePath(
	{ place, steps, own }: Path,
	inPlot: (step: Values) => readonly [number, number],
): PlacedPath {
	const last = steps.at(-1);
	return {
		place,
		points: steps.map(inPlot),
		...(own === undefined && last && { gap: [inPlot(last), inPlot(place)] }),
	};
}

/** The pieces of all paths, as what labels keep clear of. */
export function pathLines(
	{ paths }: ScatterModel,
	spotOf: (step: Values, r: number) => Spot,
): [Spot, Spot][] {
	return paths.flatMap(({ place, steps, own }) => {
		const stops = own === undefined ? [...steps, place] : steps;
		return stops.slice(1).flatMap((stop, index): [Spot, Spot][] => {
			const before = stops[index];
			return before ? [[spotOf(before, 0), spotOf(stop, 0)]] : [];
		});
	});
}
