import type { ChartTable } from '../../charts/chart-type.ts';
import type { MeasureFacts } from '../../charts/shared/measure.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { DrawnView } from '../drawn-view.ts';
import type { ExplorerState } from '../state.ts';
import { emptyNote } from './messages.ts';

/** Asks for another state. */
export type Change = (changes: Partial<ExplorerState>) => void;

/** A view ready to be shown: a drawing, or other content with its title. */
export interface Shown {
	/** The state really shown; a year without values gives way to the newest ones. */
	state: ExplorerState;
	problems: readonly string[];
	title: string;
	subtitle: string;
	notes: readonly string[];
	/** Years that can be chosen. */
	years: readonly number[];
	/** Places with a value. */
	count: number;
	/** What downloads name. */
	measures: readonly MeasureFacts[];
	/** What receipts of values are made from. */
	receipts: readonly MeasureFacts[];
	drawn?: DrawnView;
	content?: (change: Change) => Node;
	/** What downloads are made from. */
	table?: ChartTable;
}

/** A sentence in the place of a view, with a way on. */
export function sentence(
	state: ExplorerState,
	text: string,
	way?: (change: Change) => HTMLElement,
): Shown {
	return {
		state,
		problems: [],
		title: words.views[state.view],
		subtitle: '',
		notes: [],
		years: [],
		count: 0,
		measures: [],
		receipts: [],
		content: (change) => emptyNote(text, ...(way ? [way(change)] : [])),
	};
}
