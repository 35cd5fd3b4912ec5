import type { ChartTable } from '../../charts/chart-type.ts';
import type { FigureView } from '../../charts/frame/downloads.ts';
import type { ExplorerNodes } from './nodes.ts';
import type { Shown } from './shown.ts';

const noTable: ChartTable = { caption: '', columns: [], rows: [] };

/** What stands on the page, as downloads take it along. Where nothing is shown, its table is empty. */
export function downloadView(
	{ title, sub, plot }: ExplorerNodes['figure'],
	shown: Shown | undefined,
	about: Pick<FigureView, 'name' | 'link' | 'edition'>,
): FigureView {
	return {
		...about,
		title: title.textContent,
		subtitle: sub.textContent,
		notes: shown?.drawn?.notes ?? [],
		table: shown?.table ?? noTable,
		measures: shown?.measures ?? [],
		plot,
	};
}
