import type { Form } from '../chart-type.ts';
import { valueAxis, type ValueAxis } from '../trend/axes.ts';
import { endsOf } from '../trend/change.ts';
import { endLabel, withLine, type EndLabel, type Piece } from '../trend/end-label.ts';
import type { Absent, Line } from '../trend/line.ts';
import type { Plot } from '../trend/line-svg.ts';
import { marginClass } from '../trend/margins.ts';
import { shownText } from '../trend/shown-text.ts';
import { yearScale } from '../trend/year-scale.ts';
import { multiplesWords as words } from '../../strings/multiples.ts';
import type { MultiplesModel } from './model.ts';

/** One panel of the grid. */
export interface PlacedPanel {
	line: Line;
	/** Faint lines of this panel alone; panels of places share theirs. */
	behind: readonly Line[];
	/** Share of the width. */
	across: number;
	top: number;
	title: EndLabel;
	/** In the first column, where the axis has its numbers. */
	first: boolean;
}

export interface MultiplesLayout {
	form: Form;
	height: number;
	margins: { classes: string; start: number };
	axis: ValueAxis;
	/** Width of a panel as a share. */
	width: number;
	/** Height of a panel in pixels. */
	panelHeight: number;
	/** The plot inside a panel. */
	plot: Plot;
	years: readonly { across: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
	panels: readonly PlacedPanel[];
	absent: readonly { place: Absent; baseline: number }[];
	/** First and last year, for lines in whole years. */
	span: readonly [number, number];
}

interface FormSpec {
	columns: number;
	/** Between panels, as a share of the width. */
	gap: number;
	plot: number;
	/** Room for a title in pixels, in the narrowest container. */
	title: number;
}

const forms: Record<Form, FormSpec> = {
	wide: { columns: 3, gap: 0.05, plot: 128, title: 150 },
	narrow: { columns: 2, gap: 0.08, plot: 112, title: 100 },
};
const AXIS_LABEL = 24;
/** Between a title and its plot, in pixels. */
export const TITLE_GAP = 8;
const YEARS_HEIGHT = 20;
const ROW_GAP = 18;
const ABSENT_HEIGHT = 20;
const ALONE_TITLE = 240;

/** Places the panels in a grid; all have the same axes. */
export function multiplesLayout(model: MultiplesModel, form: Form): MultiplesLayout {
	const spec = forms[form];
	const axis = valueAxis(model, allLines(model), 5);
	const scale = yearScale(model.years, 2);
	const heads = headsOf(model, spec);
	const columns = Math.min(spec.columns, heads.length);
	const gap = columns === 1 ? 0 : spec.gap;
	const width = (1 + gap) / columns - gap;
	const titleHeight = Math.max(...heads.map(({ title }) => title.height));
	const top = titleHeight + TITLE_GAP;
	const panelHeight = top + spec.plot + YEARS_HEIGHT;
	const rows = Math.ceil(heads.length / columns);
	const bottom = AXIS_LABEL + rows * (panelHeight + ROW_GAP) - ROW_GAP;
	const start = marginClass('start', axis.width + 10);
	const end = marginClass('end', 0);
	const absent = model.of === 'places' ? model.absent : [];
	return {
		form,
		height: bottom + 4 + absent.length * ABSENT_HEIGHT,
		margins: { classes: `${start.name} ${end.name}`, start: start.pixels },
		axis,
		width,
		panelHeight,
		plot: {
			top,
			height: spec.plot,
			acrossOf: (year) => scale.shareOf(year),
			downOf: (shown) => axis.downOf(shown),
		},
		years: scale.ticks.map((year, index) => ({
			across: scale.shareOf(year),
			text: String(year),
			anchor: scale.ticks.length === 1 ? 'middle' : index === 0 ? 'start' : 'end',
		})),
		panels: heads.map((head, index) => ({
			...head,
			across: (index % columns) * (width + gap),
			top: AXIS_LABEL + Math.floor(index / columns) * (panelHeight + ROW_GAP),
			first: index % columns === 0,
		})),
		absent: absent.map((place, index) => ({
			place,
			baseline: bottom + index * ABSENT_HEIGHT + 18,
		})),
		span: model.years,
	};
}

type Head = Pick<PlacedPanel, 'line' | 'behind' | 'title'>;

function headsOf(model: MultiplesModel, { title, columns }: FormSpec): Head[] {
	const heads =
		model.of === 'places'
			? model.lines.map((line) => ({ line, behind: [], note: undefined }))
			: model.panels.map(({ line, behind, used, all }) => ({
					line,
					behind,
					note: words.medianOf(used, all),
				}));
	const room = heads.length < columns ? ALONE_TITLE / heads.length : title;
	return heads.map(({ line, behind, note }) => {
		const [, last] = endsOf(line);
		const value: Piece[] = [
			{ text: shownText(last.shown, model), kind: 'value' },
			{ text: String(last.year), kind: 'year' },
		];
		const named = withLine(endLabel(line.name, [], Math.max(room, title), true), value);
		return {
			line,
			behind,
			title: note === undefined ? named : withLine(named, [{ text: note, kind: 'year' }]),
		};
	});
}

/** Every line that one of the panels draws, faint ones included. */
function allLines(model: MultiplesModel): readonly Line[] {
	if (model.of === 'places') return model.lines;
	return model.panels.flatMap(({ line, behind }) => [line, ...behind]);
}
