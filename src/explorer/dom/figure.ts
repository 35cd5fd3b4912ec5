import { chartTableHtml } from '../../charts/frame/table-html.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { DrawnView } from '../drawn-view.ts';
import { h, parseOwn } from './h.ts';
import type { FigureNodes } from './nodes.ts';

/** Puts a drawn view into the nodes of a figure: drawings, table, sentences and notes. */
export function showDrawing(nodes: FigureNodes, view: DrawnView, notes: readonly string[]): void {
	clear(nodes);
	nodes.plot.hidden = false;
	nodes.plot.append(...view.drawings.map((drawing) => parseOwn(drawing, 'image/svg+xml')));
	nodes.title.textContent = view.title;
	nodes.words.replaceChildren(...view.sentences.map((sentence) => h('li', {}, sentence)));
	nodes.foldName.textContent = words.table(view.table.rows.length);
	const table = parseOwn(chartTableHtml(view.table), 'text/html').querySelector('table');
	nodes.table.replaceChildren(...(table ? [table] : []));
	nodes.fold.hidden = false;
	showNotes(nodes, notes);
}

/** Puts a table or a sentence in the place of the drawing; it needs no second table. */
export function showContent(
	nodes: FigureNodes,
	{ title, content, notes }: { title: string; content: Node; notes: readonly string[] },
): void {
	clear(nodes);
	nodes.content.append(content);
	nodes.content.hidden = false;
	nodes.title.textContent = title;
	showNotes(nodes, notes);
}

function showNotes(nodes: FigureNodes, notes: readonly string[]): void {
	nodes.notes.replaceChildren(...notes.map((note) => h('span', { 'data-note': true }, `${note} `)));
}

function clear(nodes: FigureNodes): void {
	// The cursor keeps its panel in the plot.
	nodes.plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
	nodes.content.replaceChildren();
	nodes.words.replaceChildren();
	nodes.table.replaceChildren();
	nodes.plot.hidden = true;
	nodes.content.hidden = true;
	nodes.fold.hidden = true;
}
