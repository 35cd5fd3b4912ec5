import { bindCopyLink } from '../frame/copy-link.ts';
import { bindDownloads } from '../frame/downloads.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { FigureNodes } from './dom.ts';
import { rankingChartTable } from './export-table.ts';
import type { RankingModel } from './model.ts';

interface Target {
	nodes: FigureNodes;
	facts: MeasureFacts;
	/** Data edition, which files name. */
	edition: string;
	/** Address of what is shown. */
	link: () => string;
	/** What is shown. */
	model: () => RankingModel;
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

/** What readers take along from a ranking as it is shown: files and a link. */
export function bindTakeAlong(target: Target): void {
	const { nodes, facts, edition, link, model, failed, signal } = target;
	const { download, copy, status, plot, figure, state } = nodes;
	const text = (selector: string) => figure.querySelector(selector)?.textContent.trim() ?? '';
	bindDownloads({
		details: download,
		view: () => ({
			name: figure.id,
			title: text('.fig-title'),
			subtitle: [text('.fig-sub'), state.hidden ? '' : text('[data-state] span')]
				.filter(Boolean)
				.join('. '),
			notes: model().outside.map((row) => `${row.name}: ${row.misleading}`),
			table: rankingChartTable(model(), facts.id, text('.data-ranking caption')),
			measures: [facts],
			link: link(),
			edition,
			plot,
		}),
		failed,
		signal,
	});
	bindCopyLink({ button: copy, link, status, failed, signal });
}
