import { formatValue, type Unit } from '../../data/format-value.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import { textWidth } from '../shared/text-width.ts';
import { LABEL_SIZE } from './forms.ts';
import type { RegionRow, ValuedPlace } from './model.ts';

export interface PlaceLabel {
	place: ValuedPlace;
	/** The name, that of a chosen place with its value. */
	text: string;
	width: number;
	/** Chosen places and rings are always named, the ends of a row where there is room. */
	needed: boolean;
}

/** The names a row would show, the most important first. */
export function labelsOf({ valued, summary }: RegionRow, unit: Unit): PlaceLabel[] {
	const needed = valued.filter(({ chosen, misleading }) => chosen || misleading !== undefined);
	const ends = summary ? [summary.highest, summary.lowest] : [];
	const rest = new Set(ends.filter((place) => !needed.includes(place)));
	return [...needed.toSorted((a, b) => Number(b.chosen) - Number(a.chosen)), ...rest].map(
		(place) => {
			const name = place.chosen ? `${place.name} ${formatValue(place.value, unit)}` : place.name;
			const text = place.misleading === undefined ? name : regionsWords.ringed(name);
			return {
				place,
				text,
				width: textWidth(text, LABEL_SIZE, place.chosen),
				needed: needed.includes(place),
			};
		},
	);
}
