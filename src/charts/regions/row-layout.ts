import { formatValue } from '../../data/format-value.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import type { Form } from '../chart-type.ts';
import { textWidth } from '../shared/text-width.ts';
import { DOT_GAP, forms, LABEL_HEIGHT, LABEL_SIZE, LIST_HEIGHT } from './forms.ts';
import { labelLines, type PlacedLabel } from '../shared/label-lines.ts';
import type { RuledScale } from '../shared/ruled-scale.ts';
import { missingList, type MissingList } from './missing-list.ts';
import type { RegionRow, RegionsModel, ValuedPlace } from './model.ts';
import { swarm } from './swarm.ts';
import { labelsOf } from './wanted-labels.ts';

export interface PlacedDot {
	place: ValuedPlace;
	/** Share of the way across the plot. */
	at: number;
	cy: number;
	r: number;
}

export interface DotLabel {
	/** Share of the way across the plot. */
	at: number;
	anchor: PlacedLabel['anchor'];
	baseline: number;
	text: string;
	chosen: boolean;
	/** Top and bottom of a line to the dot; undefined where the dot is next to its label. */
	lead: readonly [number, number] | undefined;
}

export interface MedianTick {
	/** Share of the way across the plot. */
	at: number;
	top: number;
	bottom: number;
	text: string;
	anchor: PlacedLabel['anchor'];
}

export interface RowLayout {
	row: RegionRow;
	titleBaseline: number;
	/** How many places have a value. */
	counts: readonly { text: string; baseline: number }[];
	/** Height of the line that the dots lie on. */
	middle: number;
	range: readonly [number, number] | undefined;
	median: MedianTick | undefined;
	dots: readonly PlacedDot[];
	labels: readonly DotLabel[];
	missing: MissingList | undefined;
	bottom: number;
}

/** Places one region of the drawing, from `top` down. */
export function rowLayout(
	row: RegionRow,
	top: number,
	{ facts }: RegionsModel,
	scale: RuledScale,
	form: Form,
): RowLayout {
	const spec = forms[form];
	const wide = form === 'wide';
	const at = (value: number) => scale.shareOf(value);
	const x = (value: number) => at(value) * spec.plot;
	const labelSpace = [wide ? -8 : -spec.start, spec.plot + spec.end] as const;

	// Chosen places keep the line; the others move out of their way.
	const places = row.valued.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
	const radius = (place: ValuedPlace) => (place.chosen ? spec.chosen : spec.dot);
	const heights = swarm(places.map((place) => ({ x: x(place.value), r: radius(place) + DOT_GAP })));
	const reach = (sign: 1 | -1) =>
		Math.max(
			spec.chosen,
			...places.map((place, index) => radius(place) + sign * (heights[index] ?? 0)),
		);
	const middle = top + (places.length > 0 ? spec.head : spec.bareHead) + reach(-1) + 3;
	const dots = places.map((place, index) => ({
		place,
		at: at(place.value),
		cy: middle + (heights[index] ?? 0),
		r: radius(place),
	}));

	const labelTop = middle + (places.length > 0 ? reach(1) + 4 : 0);
	const wanted = labelsOf(row, facts.unit);
	const lines = labelLines(
		wanted.map(({ place, width, needed }) => ({ x: x(place.value), width, needed })),
		...labelSpace,
	);
	const labels = dots.flatMap((dot): DotLabel[] => {
		const index = wanted.findIndex(({ place }) => place === dot.place);
		const label = lines[index];
		const text = wanted[index];
		if (!label || !text) return [];
		const start = labelTop + label.line * LABEL_HEIGHT;
		const edge = dot.cy + dot.r;
		return [
			{
				at: dot.at,
				anchor: label.anchor,
				baseline: start + 12,
				text: text.text,
				chosen: dot.place.chosen,
				lead: start - edge > 8 ? [edge, start + 1] : undefined,
			},
		];
	});
	const lineCount = 1 + Math.max(-1, ...lines.map((label) => label?.line ?? -1));
	const listTop = labelTop + LABEL_HEIGHT * lineCount;

	const texts = countTexts(row);
	const counts = wide
		? texts.map((text, index) => ({ text, baseline: middle + 15 + index * LABEL_HEIGHT }))
		: [{ text: texts.join(', '), baseline: listTop + 14 }];
	const missing = missingList(row.missing, {
		top: listTop,
		start: wide ? 0 : -spec.start,
		// On a narrow drawing the list follows the count on its line.
		first: wide ? 0 : textWidth(texts.join(', '), LABEL_SIZE) + 14,
		end: labelSpace[1],
	});
	const listBottom = listTop + LIST_HEIGHT * (missing?.lines ?? (wide ? 0 : 1));
	const median = row.summary?.median;

	return {
		row,
		titleBaseline: wide ? middle - 2 : top + 14,
		counts,
		middle,
		range: row.summary && [at(row.summary.lowest.value), at(row.summary.highest.value)],
		median:
			median === undefined
				? undefined
				: {
						at: at(median),
						top: middle - reach(-1) - 6,
						bottom: middle + reach(1) + 3,
						...medianLabel(formatValue(median, facts.unit), x(median), ...labelSpace),
					},
		dots,
		labels,
		missing,
		bottom: Math.max(listBottom, (counts.at(-1)?.baseline ?? 0) + 4) + spec.foot,
	};
}

function medianLabel(value: string, x: number, from: number, to: number) {
	const text = `${regionsWords.median} ${value}`;
	const [placed] = labelLines(
		[{ x, width: textWidth(text, LABEL_SIZE, true), needed: true }],
		from,
		to,
	);
	return { text, anchor: placed?.anchor ?? 'middle' };
}

function countTexts({ valued, missing }: RegionRow): string[] {
	const apart = valued.filter(({ misleading }) => misleading !== undefined).length;
	const text = regionsWords.withValue(valued.length, valued.length + missing.length);
	return apart === 0 ? [text] : [text, regionsWords.setApart(apart)];
}
