import type { Assessment } from '../../methods/location-score/assess.ts';
import type { Study } from '../../methods/location-score/study.ts';
import type { ChartTable, Form, Mark, SvgIds } from '../chart-type.ts';
import { describeScore, scoreFinding, scoreNotes } from './describe.ts';
import { scoreMarks } from './marks.ts';
import { scoreModel, type ScoreModel, type Studied } from './model.ts';
import { scoreSvg } from './svg.ts';
import { scoreTable } from './table.ts';

/** What build and browser show of a ranking. Words and table are made when they are asked for. */
export interface ScoreView {
	model: ScoreModel;
	/** States the finding; no full stop. */
	title: string;
	drawing: (form: Form, ids: SvgIds) => string;
	marks: () => readonly (readonly Mark[])[];
	table: () => ChartTable;
	sentences: () => readonly string[];
	notes: () => readonly string[];
}

/** Prepares the figure of a ranking, with its ranges where they are known. */
export function scoreView(assessment: Assessment, studied?: Studied): ScoreView {
	const model = scoreModel(assessment, studied);
	return {
		model,
		title: scoreFinding(model),
		drawing: (form, ids) => scoreSvg(model, form, ids),
		marks: () => scoreMarks(model),
		table: () => scoreTable(model),
		sentences: () => describeScore(model),
		notes: () => scoreNotes(model),
	};
}

/** A study, whose numbers follow the order of a ranking, by ISO code. */
export function studiedOf(
	{ ranked }: Pick<Assessment, 'ranked'>,
	study: Study,
	best?: readonly number[],
): Studied {
	const byCode = <Item>(items: readonly Item[]): ReadonlyMap<string, Item> =>
		new Map(
			ranked.flatMap(({ place }, index) => {
				const item = items[index];
				return item === undefined ? [] : [[place.iso3, item] as const];
			}),
		);
	return {
		ranges: byCode(study.ranges),
		methods: byCode(study.choiceRanges),
		best: byCode(best ?? []),
		overtaken: byCode(study.overtaken),
	};
}
