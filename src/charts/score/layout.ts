import type { Form } from '../chart-type.ts';
import { forms } from './forms.ts';
import type { ScoreModel, ScoreRow } from './model.ts';

/** A row with its places; `from`, `to` and `at` are shares of the plot's width. */
export interface PlacedRow {
	row: ScoreRow;
	top: number;
	height: number;
	baseline: number;
	/** Middle of dot and bar. */
	middle: number;
	at: number;
	range: readonly [number, number] | undefined;
	methods: readonly [number, number] | undefined;
}

/** The geometry of the drawing. Vertical measures are pixels. */
export interface ScoreLayout {
	form: Form;
	height: number;
	ticks: readonly { at: number; label: string }[];
	gridTop: number;
	gridBottom: number;
	/** Baseline of the words above chosen places that stand further down. */
	cut: number | undefined;
	rows: readonly PlacedRow[];
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** Places every row, bar and tick. */
export function scoreLayout({ drawn, last }: ScoreModel, form: Form): ScoreLayout {
	const spec = forms[form];
	const at = (rank: number) => (rank - 1) / (last - 1);
	const rows: PlacedRow[] = [];
	let top: number = spec.rows;
	let cut: number | undefined;
	let before = 0;
	for (const row of drawn) {
		// Ties share a rank, so a gap of ranks alone is no sign of places left out.
		if (cut === undefined && rows.length >= 20 && row.rank > before) {
			cut = top + spec.cut - 9;
			top += spec.cut;
		}
		before = row.rank;
		rows.push({
			row,
			top,
			height: spec.row,
			baseline: top + spec.name,
			middle: top + spec.bar,
			at: at(row.rank),
			range: row.range && [at(row.range.best), at(row.range.worst)],
			methods: row.methods && [at(row.methods[0]), at(row.methods[1])],
		});
		top += spec.row;
	}
	return {
		form,
		height: top + spec.foot,
		ticks: ticksOf(last, spec.ticks).map((rank) => ({ at: at(rank), label: String(rank) })),
		gridTop: spec.rows - 6,
		gridBottom: top,
		cut,
		rows,
	};
}

/** The first rank and round ones, at most so many. */
function ticksOf(last: number, most: number): number[] {
	const step = STEPS.find((size) => Math.floor(last / size) + 1 <= most) ?? 50;
	const round = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
	return [1, ...round.filter((rank) => rank > 1)];
}
