import { chartTableHtml } from '../../charts/frame/table-html.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { DrawnMarks, DrawnView } from '../drawn-view.ts';
import { h, parseOwn } from '../../platform/h.ts';
import type { FigureNodes } from './nodes.ts';

/**
 * Puts a drawn view into the nodes of a figure: drawings, table, sentences and notes. A ground that
 * is on the page already stays, and only the marks on it are drawn again.
 */
export function showDrawing(nodes: FigureNodes, view: DrawnView, notes: readonly string[]): void {
	const stays = view.marksOnly !== undefined && hasGround(nodes.plot);
	clear(nodes, stays);
	show(nodes, { drawing: true });
	if (stays) showMarks(nodes.plot, view.marksOnly?.() ?? []);
	else nodes.plot.append(...view.drawings().map((markup) => parseOwn(markup, 'image/svg+xml')));
	nodes.title.textContent = view.title;
	nodes.words.replaceChildren(...view.sentences.map((sentence) => h('li', {}, sentence)));
	nodes.foldName.textContent = words.table(view.table.rows.length);
	const table = parseOwn(chartTableHtml(view.table), 'text/html').querySelector('table');
	nodes.table.replaceChildren(...(table ? [table] : []));
	showNotes(nodes, notes);
}

/** Puts a table or a sentence in the place of the drawing; it needs no second table. */
export function showContent(
	nodes: FigureNodes,
	{ title, content, notes }: { title: string; content: Node; notes: readonly string[] },
): void {
	clear(nodes, false);
	show(nodes, { drawing: false });
	nodes.content.append(content);
	nodes.title.textContent = title;
	showNotes(nodes, notes);
}

function hasGround(plot: HTMLElement): boolean {
	return plot.querySelector(':scope > svg > [data-base]:not(:empty)') !== null;
}

function showMarks(plot: HTMLElement, drawn: readonly DrawnMarks[]): void {
	for (const { form, markup } of drawn) {
		const whole = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
		plot
			.querySelector(`[data-marks="${form}"]`)
			?.replaceChildren(...parseOwn(whole, 'image/svg+xml').childNodes);
	}
}

function showNotes(nodes: FigureNodes, notes: readonly string[]): void {
	nodes.notes.replaceChildren(...notes.map((note) => h('span', { 'data-note': true }, `${note} `)));
}

function clear(nodes: FigureNodes, keepDrawings: boolean): void {
	// The cursor keeps its panel in the plot.
	const old = keepDrawings ? [] : nodes.plot.querySelectorAll(':scope > svg');
	old.forEach((drawing) => drawing.remove());
	nodes.content.replaceChildren();
	nodes.words.replaceChildren();
	nodes.table.replaceChildren();
}

/** What stays in sight is never hidden on the way: that would take the focus out of it. */
function show(nodes: FigureNodes, { drawing }: { drawing: boolean }): void {
	nodes.plot.hidden = !drawing;
	nodes.fold.hidden = !drawing;
	nodes.content.hidden = drawing;
}
