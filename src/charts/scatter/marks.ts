import { formatValue } from '../../data/format-value.ts';
import type { Mark } from '../chart-type.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { Point } from '../shared/series.ts';
import { scatterWords as words } from '../../strings/scatter.ts';
import type { ScatterModel } from './model.ts';
import { dotsOf, stepKey } from './paths.ts';
import { dated, remarks } from './wording.ts';

/**
 * One line with all places from left to right. With paths, each path follows as a line of its own
 * through the years.
 */
export function scatterMarks(model: ScatterModel): Mark[][] {
	const { across, up, size } = model;
	const line = (point: Point, facts: MeasureFacts) => `${facts.shortName}: ${dated(point, facts)}`;
	const spoken = (name: string, points: { across: Point; up: Point; size?: Point }) =>
		[
			name,
			`${across.facts.shortName} ${formatValue(points.across.value, across.facts.unit)}`,
			`${up.facts.shortName} ${formatValue(points.up.value, up.facts.unit)}`,
			points.size && size && `${size.shortName} ${formatValue(points.size.value, size.unit)}`,
		]
			.filter(Boolean)
			.join(', ');
	return [
		model.places.map((place) => ({
			key: place.country,
			country: place.country,
			name: place.name,
			lines: [
				place.name,
				line(place.across, across.facts),
				line(place.up, up.facts),
				...(place.size && size ? [line(place.size, size)] : []),
				...remarks(place, model),
			],
			spoken: spoken(place.name, place),
		})),
		...model.paths.map((path) =>
			dotsOf(path).map((step) => {
				const name = words.pathRow(path.place.name, step.year);
				return {
					key: stepKey(path, step),
					country: path.place.country,
					name,
					lines: [name, line(step.across, across.facts), line(step.up, up.facts)],
					spoken: spoken(name, step),
				};
			}),
		),
	];
}
