import type { Measure } from './shared/measure.ts';
import type { ViewState } from './view-state.ts';

/** Each drawing exists twice: for a container from 35rem on, and for a narrower one. */
export type Form = 'wide' | 'narrow';

/** What a chart is made from: the same in the build and in the browser. */
export interface ChartInput {
	measure: Measure;
	across?: Measure;
	size?: Measure;
	state: ViewState;
}

/** One thing of a drawing that a cursor can stand on. */
export interface Mark {
	/** Equal to `data-k` of its element in both drawings and of its row in the table. */
	key: string;
	/** ISO code, where the mark is one place. */
	country?: string;
	/** Found by typing its first letters. */
	name: string;
	/** Lines of the panel beside the mark; the first is the name. */
	lines: readonly string[];
	/** The same in a few words for a screen reader. */
	spoken: string;
}

/** One cell of a table. A number keeps the stored value beside the text that readers see. */
export interface Cell {
	text: string;
	/** As stored. */
	value?: number;
	/** Where the receipt of the value is found. */
	of?: { measure: string; country: string; year: number };
}

export interface ChartTable {
	caption: string;
	/** First the column of row headings. */
	columns: readonly { name: string; numeric: boolean }[];
	rows: readonly { key: string; heading: string; cells: readonly Cell[] }[];
}

/** Ids of the elements that name and describe a drawing. */
export interface SvgIds {
	labelledBy: string;
	describedBy: string;
}

/**
 * A kind of chart, without DOM: build and browser run the same functions, and drawing, table,
 * marks and sentences come from one model, so that they say the same.
 */
export interface ChartType<Model = never> {
	/** Throws NothingToShow when the view holds no value. */
	model(input: ChartInput): Model;
	svg(model: Model, form: Form, ids: SvgIds): string;
	table(model: Model): ChartTable;
	/** Sentences computed from the values shown. */
	describe(model: Model): string[];
	/** Headlines that are true of the values shown, best first; never empty. */
	findings(model: Model): string[];
	/** Lines of marks: left and right move along one, up and down change it. */
	marks(model: Model): Mark[][];
	/** Notes a caption must carry: totals that mislead, values that are old. */
	notes(model: Model): string[];
}

/** A view without any value. The message says why and what a reader can change. */
export class NothingToShow extends Error {
	override name = 'NothingToShow';
}
