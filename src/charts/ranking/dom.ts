import { describeRanking } from './describe.ts';
import { tableCaption } from './figure-caption.ts';
import { rankingLayout } from './layout.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { RankingModel } from './model.ts';
import { rankingSvg } from './svg.ts';
import { rankingTable } from './table.ts';

/** The nodes of a figure that its island works with; all stand in the page before it runs. */
export interface FigureNodes {
	host: HTMLElement;
	figure: HTMLElement;
	plot: HTMLElement;
	table: HTMLElement;
	words: HTMLElement;
	status: HTMLElement;
	state: HTMLElement;
	/** Says what did not work. */
	notice: HTMLElement;
	key: HTMLElement;
	regions: HTMLElement;
	tools: HTMLElement;
	tabs: HTMLElement;
	download: HTMLDetailsElement;
	copy: HTMLElement;
	/** Absent where only the newest values may be shown. */
	year: HTMLElement | null;
}

/** Finds the nodes of a figure, or undefined when the markup is not the one expected. */
export function findNodes(host: HTMLElement): FigureNodes | undefined {
	const find = (selector: string) => host.querySelector<HTMLElement>(selector);
	const nodes = {
		figure: find('figure'),
		plot: find('[data-plot]'),
		table: find('[data-table]'),
		words: find('[data-words]'),
		status: find('[data-status]'),
		state: find('[data-state]'),
		notice: find('[data-notice]'),
		key: find('[data-key]'),
		regions: find('[data-regions]'),
		tools: find('[data-tools]'),
		tabs: find('.tabs'),
		download: find('[data-download]'),
		copy: find('[data-copy]'),
	};
	if (Object.values(nodes).includes(null)) return undefined;
	return { host, ...nodes, year: find('[data-year]') } as FigureNodes;
}

/** Draws a model into the nodes that the page brought: drawings, table and sentences. */
export function draw(nodes: FigureNodes, model: RankingModel, context: MeasureFacts): void {
	const id = nodes.figure.id;
	const ids = { labelledBy: `${id}-title`, describedBy: `${id}-words` };
	const drawings = (['wide', 'narrow'] as const).map((form) =>
		parse(rankingSvg(rankingLayout(model, form), model, ids), 'image/svg+xml'),
	);
	nodes.plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
	nodes.plot.prepend(...drawings);
	const table = rankingTable(model, tableCaption(context.name, context.unit.name), context.id);
	nodes.table.replaceChildren(parse(table, 'text/html').querySelector('table') ?? '');
	nodes.words.replaceChildren(
		...describeRanking(model).map((sentence) => {
			const item = document.createElement('li');
			item.textContent = sentence;
			return item;
		}),
	);
}

/** Reads markup that svg.ts or table.ts wrote; both escape every text. */
function parse(markup: string, type: DOMParserSupportedType): Element {
	return document.adoptNode(new DOMParser().parseFromString(markup, type).documentElement);
}
