import { h, parseOwn } from '../../platform/h.ts';
import { describeRanking } from './describe.ts';
import { tableCaption } from './figure-caption.ts';
import { rankingLayout } from './layout.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { RankingModel } from './model.ts';
import { rankingSvg } from './svg.ts';
import { rankingTable } from './table.ts';
import type { FigureNodes } from './dom.ts';

/** Draws a model into the nodes that the page brought: drawings, table and sentences. */
export function draw(nodes: FigureNodes, model: RankingModel, context: MeasureFacts): void {
	const id = nodes.figure.id;
	const ids = { labelledBy: `${id}-title`, describedBy: `${id}-words` };
	const drawings = (['wide', 'narrow'] as const).map((form) =>
		parseOwn(rankingSvg(rankingLayout(model, form), model, ids), 'image/svg+xml'),
	);
	nodes.plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
	nodes.plot.prepend(...drawings);
	const table = rankingTable(model, tableCaption(context.name, context.unit.name), context.id);
	nodes.table.replaceChildren(parseOwn(table, 'text/html').querySelector('table') ?? '');
	nodes.words.replaceChildren(...describeRanking(model).map((sentence) => h('li', {}, sentence)));
}
