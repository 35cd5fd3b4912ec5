import { scatterWords as words } from '../../strings/scatter.ts';
import { listOf } from '../../strings/charts.ts';
import { formatValue } from '../../data/format-value.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Form } from '../chart-type.ts';
import { areasOf } from './areas.ts';
import { fittingScale, holdsZero, scaleOf, TICK_SIZE } from './fitting-scale.ts';
import { forms } from './forms.ts';
import type { Spot } from './label-ground.ts';
import { chooseLabels } from './label-choice.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { upLabel, type MedianLabel } from './median-label.ts';
import type { Axis, ScatterModel } from './model.ts';
import { dotsOf, stepKey, type Step } from './paths.ts';
import { pathLines, placePath, type PlacedPath } from './place-paths.ts';
import type { ScatterPlace } from './places.ts';
import { sizeKey, type SizeKey } from './size-key.ts';
import { wrapText, wrapTitle } from './wrap-text.ts';

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

/** The geometry of a scatter. Left and right edge of the plot are shares of the drawing's width. */
export interface ScatterLayout {
	height: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	titles: {
		up: readonly TextLine[];
		across: readonly TextLine[];
	};
	acrossTicks: readonly { x: number; label: string; anchor: 'middle' | 'end' }[];
	upTicks: readonly { y: number; label: string }[];
	tickBaseline: number;
	/** Where zero lies inside an axis. */
	zero: { x?: number; y?: number };
	medians?: { x: number; y: number; acrossLabel: string; upLabel: MedianLabel };
	/** The largest first, so that small circles stay visible on top. */
	places: readonly PlacedPlace[];
	steps: readonly PlacedStep[];
	paths: readonly PlacedPath[];
	key?: SizeKey;
	notes: readonly TextLine[];
}

export interface TextLine {
	text: string;
	baseline: number;
}

/** A place without a value for its area. */
const SIZELESS = 3.5;
const STEP = 2.6;
const LINE = 18;
const LABEL_GAP = 8;

/** Places every circle, path and label of a scatter. */
export function scatterLayout(model: ScatterModel, form: Form): ScatterLayout {
	const spec = forms[form];
	const pad = model.size ? 0.08 : 0.045;
	const upScale = scaleOf(model, 'up', pad, spec.ticks);
	const widest = Math.max(0, ...upScale.ticks.map(({ label }) => textWidth(label, TICK_SIZE)));
	const left = Math.ceil(((widest + LABEL_GAP + 2) / spec.least) * 200) / 200;
	const plot = spec.right - left;
	const acrossScale = fittingScale(model, pad, spec.ticks, plot * spec.least);

	const titles = wrapTitle(axisTitle(model.up), spec.least);
	const top = 14 + titles.length * LINE + (model.quadrants ? 8 : 0);
	const bottom = top + spec.plotHeight;
	const x = (value: number) => left + acrossScale.shareOf(value) * plot;
	const y = (value: number) => bottom - upScale.shareOf(value) * spec.plotHeight;
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
	const inPlot = (step: Pick<Step, 'across' | 'up'>) =>
		[acrossScale.shareOf(step.across.value), y(step.up.value) - top] as const;
	const paths = model.paths.map((path) => placePath(path, inPlot));

	const spots = [...places, ...steps].map(({ spot }) => spot);
	const medians = model.quadrants && {
		x: x(model.quadrants.across),
		y: y(model.quadrants.up),
		acrossLabel: words.median(formatValue(model.quadrants.across, model.across.facts.unit)),
		upLabel: upLabel(
			words.median(formatValue(model.quadrants.up, model.up.facts.unit)),
			{ left, right: spec.right, y: y(model.quadrants.up), top, bottom },
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

	const tickBaseline = bottom + 18;
	const acrossTitle = lines(wrapTitle(axisTitle(model.across), spec.least), tickBaseline + 20);
	let end = (acrossTitle.at(-1)?.baseline ?? tickBaseline) + 10;
	const key =
		areas &&
		sizeKey(areas, {
			top: end + 6,
			width: spec.least,
			sizeless: places.some((item) => item.sizeless) ? SIZELESS : undefined,
		});
	if (key) end = key.bottom + 6;
	const notes = lines(
		wrapText(missingNote(model), spec.least, (line) => textWidth(line, TICK_SIZE)),
		end + 14,
	);
	if (notes.length > 0) end = (notes.at(-1)?.baseline ?? end) + 6;

	return {
		height: Math.ceil(end),
		left,
		right: spec.right,
		top,
		bottom,
		titles: { up: lines(titles, 14), across: acrossTitle },
		acrossTicks: acrossScale.ticks.map(({ value, label }) => {
			const half = textWidth(label, TICK_SIZE) / 2;
			const at = x(value);
			return { x: at, label, anchor: at * spec.least + half > spec.least ? 'end' : 'middle' };
		}),
		upTicks: upScale.ticks.map(({ value, label }) => ({ y: y(value), label })),
		tickBaseline,
		zero: {
			...(holdsZero(acrossScale) && { x: x(0) }),
			...(holdsZero(upScale) && { y: y(0) }),
		},
		...(medians && { medians }),
		places: places.map((item) => ({ ...item, ...labelOf(item.place.country) })),
		steps: steps.map((item) => ({ ...item, ...labelOf(item.key) })),
		paths,
		...(key && { key }),
		notes,
	};
}

function axisTitle({ facts, log }: Axis): string[] {
	return [facts.shortName, facts.unit.name, ...(log ? [words.logScale] : [])];
}

function lines(texts: readonly string[], first: number): TextLine[] {
	return texts.map((text, index) => ({ text, baseline: first + index * LINE }));
}

/** How many places are not drawn; chosen ones by name. */
function missingNote({ missing }: ScatterModel): string {
	if (missing.length === 0) return '';
	const both = missing.filter(({ across, up }) => !across && !up).length;
	const chosen = missing.filter((place) => place.chosen).map(({ name }) => name);
	return [
		words.placesLack(missing.length - both, both),
		chosen.length > 0 && words.amongThem(listOf(chosen)),
	]
		.filter(Boolean)
		.join(', ');
}
