import { formatValue } from '../../data/format-value.ts';
import { scatterWords as words } from '../../strings/scatter.ts';
import { NothingToShow, type ChartInput } from '../chart-type.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { ViewState } from '../view-state.ts';
import { linkOf, type Link } from './link.ts';
import { pathOf, type Path } from './paths.ts';
import { joinPlaces, type MissingPlace, type ScatterPlace } from './places.ts';
import { quadrantsOf, type Quadrants } from './quadrants.ts';

/** Values up to this one, in printed units, count as zero on a log scale. */
const NEXT_TO_ZERO = 1e-9;

/** One of the two axes. */
export interface Axis {
	facts: MeasureFacts;
	log: boolean;
	/** A log scale was asked for, but there are values at or below zero. */
	logRefused: boolean;
}

/** What a scatter says, before any drawing. */
export interface ScatterModel {
	across: Axis;
	up: Axis;
	size?: MeasureFacts;
	year: number | 'latest';
	/** All places with both values, from the lowest value across to the highest. */
	places: readonly ScatterPlace[];
	/** The places whose totals do not mislead. */
	compared: readonly ScatterPlace[];
	missing: readonly MissingPlace[];
	paths: readonly Path[];
	hasChosen: boolean;
	/** Paths were asked for without a place that has one. */
	pathless: boolean;
	link?: Link;
	quadrants?: Quadrants;
}

/**
 * Joins the measures place by place. Throws NothingToShow without a second measure, without a place
 * that has both values, and when a circle would need a negative area.
 */
export function scatterModel(input: ChartInput): ScatterModel {
	const { measure, across, size, state } = input;
	if (!across) throw new NothingToShow(words.noAcross);
	if (across.facts.id === measure.facts.id) {
		throw new NothingToShow(words.sameMeasure(measure.facts.shortName));
	}
	if (state.regions.length === 0) throw new NothingToShow(words.noRegion);

	const { places, missing } = joinPlaces(input);
	if (places.length === 0) {
		throw new NothingToShow(
			words.noPlace(across.facts.shortName, measure.facts.shortName, state.year),
		);
	}
	if (size) refuseNegativeAreas(places, size.facts);

	const paths = state.path
		? places.filter(({ chosen }) => chosen).flatMap((place) => pathOf(place, across, measure) ?? [])
		: [];
	const steps = [...places, ...paths.flatMap((path) => path.steps)];
	const axes = {
		across: axisOf(
			across.facts,
			state.scale,
			steps.map((step) => step.across.value),
		),
		up: axisOf(
			measure.facts,
			state.scale,
			steps.map((step) => step.up.value),
		),
	};
	const compared = places.filter(({ misleading }) => misleading.length === 0);
	const link = linkOf({ compared, ...axes });
	const quadrants = quadrantsOf(compared);
	return {
		...axes,
		...(size && { size: size.facts }),
		year: state.year,
		places,
		compared,
		missing,
		paths,
		hasChosen: places.some(({ chosen }) => chosen),
		pathless: state.path && paths.length === 0,
		...(link && { link }),
		...(quadrants && { quadrants }),
	};
}

/** The scale the reader chose, or else the measure's own; a log scale needs values above zero. */
function axisOf(facts: MeasureFacts, scale: ViewState['scale'], values: readonly number[]): Axis {
	const wanted = scale === 'auto' ? facts.scale : scale;
	const possible = values.every((value) => value / facts.unit.divisor > NEXT_TO_ZERO);
	return {
		facts,
		log: wanted === 'log' && possible,
		logRefused: wanted === 'log' && !possible,
	};
}

function refuseNegativeAreas(places: readonly ScatterPlace[], size: MeasureFacts): void {
	const negative = places.find((place) => place.size && place.size.value < 0);
	if (!negative?.size) return;
	throw new NothingToShow(
		words.negativeSize(size.shortName, negative.name, formatValue(negative.size.value, size.unit)),
	);
}
