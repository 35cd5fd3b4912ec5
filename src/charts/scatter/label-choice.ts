import { scatterWords as words } from '../../strings/scatter.ts';
import type { Form } from '../chart-type.ts';
import type { PlacedPlace, PlacedStep } from './layout.ts';
import type { LabelRequest } from './labels.ts';
import type { ScatterModel } from './model.ts';
import { dotsOf, stepKey, type Path } from './paths.ts';

/** How many places are named beside the chosen ones, and when none is chosen. */
const extremes: Record<Form, { beside: number; alone: number }> = {
	wide: { beside: 8, alone: 18 },
	narrow: { beside: 4, alone: 14 },
};
const NAME_SIZE = 14;
const OTHER_SIZE = 13;
const YEAR_SIZE = 12;

/**
 * Who is named: chosen places, then totals that mislead, the first and last year of each path, and
 * the largest circle and the places farthest from the middle of the drawing.
 */
export function chooseLabels(
	model: ScatterModel,
	placed: readonly PlacedPlace[],
	steps: readonly PlacedStep[],
	form: Form,
): LabelRequest[] {
	const order = new Map(model.places.map(({ country }, index) => [country, index]));
	const inOrder = placed.toSorted(
		(a, b) => (order.get(a.place.country) ?? 0) - (order.get(b.place.country) ?? 0),
	);
	const chosen = inOrder.filter(({ place }) => place.chosen);
	const outside = inOrder.filter(({ place }) => !place.chosen && place.misleading.length > 0);
	const rest = inOrder.filter(({ place }) => !place.chosen && place.misleading.length === 0);
	const { beside, alone } = extremes[form];
	const paths = new Map(model.paths.map((path) => [path.place.country, path]));
	return [
		...chosen.map((item) => ({
			...nameOf(item, paths.get(item.place.country)),
			size: NAME_SIZE,
			bold: true,
			mayLead: true,
			needed: true,
		})),
		...outside.map((item) => ({
			...nameOf(item),
			size: OTHER_SIZE,
			bold: false,
			mayLead: true,
			needed: true,
		})),
		...model.paths.flatMap((path) => endYears(path, steps)),
		...mostTelling(rest, model)
			.slice(0, model.hasChosen ? beside : alone)
			.map((item) => ({
				...nameOf(item),
				size: OTHER_SIZE,
				bold: false,
				mayLead: false,
				needed: false,
			})),
	];
}

function nameOf({ place, spot }: PlacedPlace, path?: Path) {
	const year = path?.own === undefined ? '' : ` ${path.steps[path.own]?.year ?? ''}`;
	const misleading = place.misleading.length > 0 ? ` (${words.misleading})` : '';
	return { key: place.country, text: `${place.name}${year}${misleading}`, spot };
}

/** The years at both ends of a path, where the place's own circle does not say them. */
function endYears(path: Path, steps: readonly PlacedStep[]): LabelRequest[] {
	const ends = [path.steps[0], path.steps.at(-1)];
	return dotsOf(path)
		.filter((step) => ends.includes(step))
		.flatMap((step) => {
			const key = stepKey(path, step);
			const dot = steps.find((item) => item.key === key);
			if (!dot) return [];
			const text = String(step.year);
			return [
				{ key, text, spot: dot.spot, size: YEAR_SIZE, bold: false, mayLead: true, needed: false },
			];
		});
}

/** The largest circle, where areas say something, and then the outermost places. */
function mostTelling(items: readonly PlacedPlace[], { size }: ScatterModel): PlacedPlace[] {
	const [largest] = size ? items.toSorted((a, b) => b.spot.r - a.spot.r) : [];
	const others = farthest(items.filter((item) => item !== largest));
	return largest ? [largest, ...others] : others;
}

/** By distance from the middle of all places, in shares of their spread in both directions. */
function farthest(items: readonly PlacedPlace[]): PlacedPlace[] {
	const spread = (of: (item: PlacedPlace) => number) => {
		const values = items.map(of);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		return (item: PlacedPlace) =>
			high > low ? Math.abs((of(item) - low) / (high - low) - 0.5) : 0;
	};
	const across = spread(({ spot }) => spot.x);
	const up = spread(({ spot }) => spot.y);
	const distance = (item: PlacedPlace) => Math.max(across(item), up(item));
	return items.toSorted((a, b) => distance(b) - distance(a));
}
