import { scatterWords as words } from '../../strings/scatter.ts';
import { formatValue } from '../../data/format-value.ts';
import type { Form } from '../chart-type.ts';
import { areasOf } from './areas.ts';
import { axisTitle } from './axis-title.ts';
import { belowPlot } from './below-plot.ts';
import { forms } from './forms.ts';
import type { Spot } from './label-ground.ts';
import { chooseLabels } from './label-choice.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { upLabel, type MedianLabel } from './median-label.ts';
import type { ScatterModel } from './model.ts';
import { dotsOf, stepKey, type Step } from './paths.ts';
import { pathLines, placePath, type PlacedPath } from './place-paths.ts';
import type { ScatterPlace } from './places.ts';
import { plotOf, type PlotFrame } from './plot.ts';
import type { SizeKey } from './size-key.ts';
import { setLines, type TextLine } from './wrap-text.ts';

/** A place as a circle. `x` is a share of the drawing's width; all else is in pixels. */
export interface PlacedPlace {
	place: ScatterPlace;
	spot: Spot;
	/** No value gives the circle its area. */
	sizeless: boolean;
	label?: PlacedLabel;
}

/** A step on the way of a place. */
export interface PlacedStep {
	key: string;
	place: ScatterPlace;
	spot: Spot;
	label?: PlacedLabel;
}

/** The geometry of a scatter. */
export interface ScatterLayout extends PlotFrame {
	height: number;
	titles: {
		up: readonly TextLine[];
		across: readonly TextLine[];
	};
	medians?: { x: number; y: number; acrossLabel: string; upLabel: MedianLabel };
	/** The largest first, so that small circles stay visible on top. */
	places: readonly PlacedPlace[];
	steps: readonly PlacedStep[];
	paths: readonly PlacedPath[];
	key?: SizeKey;
	notes: readonly TextLine[];
}

/** Radius of a place without a value for its area. */
const SIZELESS = 3.5;
/** Radius of a step on the way of a place. */
const STEP = 2.6;

/** Places every circle, path and label of a scatter. */
export function scatterLayout(model: ScatterModel, form: Form): ScatterLayout {
	const spec = forms[form];
	const { frame, x, y, inPlot } = plotOf(model, spec);
	const { left, right, top, bottom, tickBaseline } = frame;
	const spotOf = ({ across, up }: Pick<Step, 'across' | 'up'>, r: number): Spot => ({
		x: x(across.value),
		y: y(up.value),
		r,
	});

	const areas = areasOf(model, spec.largest);
	const places = model.places
		.map((place): PlacedPlace => {
			const r = areas ? areas.radiusOf(place) : place.chosen ? spec.chosen : spec.other;
			return { place, spot: spotOf(place, r ?? SIZELESS), sizeless: r === undefined };
		})
		.toSorted((a, b) => b.spot.r - a.spot.r || Number(a.place.chosen) - Number(b.place.chosen));
	const steps = model.paths.flatMap((path) =>
		dotsOf(path).map((step) => ({
			key: stepKey(path, step),
			place: path.place,
			spot: spotOf(step, STEP),
		})),
	);

	const spots = [...places, ...steps].map(({ spot }) => spot);
	const medians = model.quadrants && {
		x: x(model.quadrants.across),
		y: y(model.quadrants.up),
		acrossLabel: words.median(formatValue(model.quadrants.across, model.across.facts.unit)),
		upLabel: upLabel(
			words.median(formatValue(model.quadrants.up, model.up.facts.unit)),
			{ left, right, y: y(model.quadrants.up), top, bottom },
			spots,
			spec,
		),
	};
	const labels = placeLabels(
		chooseLabels(model, places, steps, form),
		{
			left,
			top: top + 2,
			bottom: bottom - 2,
			spots,
			blocks: medians ? [medians.upLabel.box] : [],
			lines: pathLines(model, spotOf),
		},
		spec,
		new Set(places.filter(({ place }) => !place.chosen).map(({ spot }) => spot)),
	);
	const byKey = new Map(labels.map((label) => [label.key, label]));
	const labelOf = (key: string) => {
		const label = byKey.get(key);
		return label ? { label } : {};
	};

	const { acrossTitle, ...below } = belowPlot(model, {
		areas,
		sizeless: places.some((item) => item.sizeless) ? SIZELESS : undefined,
		tickBaseline,
		width: spec.least,
	});
	return {
		...frame,
		...below,
		titles: { up: setLines(axisTitle(model.up, spec.least), 14), across: acrossTitle },
		...(medians && { medians }),
		places: places.map((item) => ({ ...item, ...labelOf(item.place.country) })),
		steps: steps.map((item) => ({ ...item, ...labelOf(item.key) })),
		paths: model.paths.map((path) => placePath(path, inPlot)),
	};
}
