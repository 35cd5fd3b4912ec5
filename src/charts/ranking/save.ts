import { pngOf, saveFile } from '../shared/download.ts';
import { resolveStyles } from '../shared/resolve-styles.ts';
import { standaloneSvg } from '../shared/standalone.ts';
import { words } from '../../strings/charts.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { FigureNodes } from './dom.ts';
import { rankingCsv, rankingJson, type ExportContext } from './export.ts';
import type { RankingModel } from './model.ts';

interface View {
	nodes: FigureNodes;
	model: RankingModel;
	context: MeasureFacts;
	/** Address of the view. */
	link: string;
}

/** Makes a file of what the reader sees and hands it over. Rejects when the browser cannot draw it. */
export async function saveView(format: string, view: View): Promise<void> {
	const name = `${view.nodes.figure.id}.${format}`;
	switch (format) {
		case 'csv':
			saveFile(name, rankingCsv(view.model, exportContext(view)), 'text/csv');
			return;
		case 'json':
			saveFile(name, rankingJson(view.model, exportContext(view)), 'application/json');
			return;
		case 'svg':
			saveFile(name, pictureOf(view), 'image/svg+xml');
			return;
		case 'png':
			saveFile(name, await pngOf(pictureOf(view)));
	}
}

function exportContext({ nodes, context, link }: View): ExportContext {
	return {
		title: textOf(nodes, '.fig-title'),
		indicator: context.name,
		unit: context.unit.divisor === 1 ? context.unit.name : context.unit.prefix,
		source: context.source,
		licence: context.licence,
		link,
	};
}

function pictureOf({ nodes, context, link, model }: View): string {
	const drawing = [...nodes.plot.querySelectorAll<SVGSVGElement>(':scope > svg')].find(
		(svg) => svg.getBoundingClientRect().width > 0,
	);
	if (!drawing) throw new Error('no drawing is visible');
	const { width, height } = drawing.getBoundingClientRect();
	const style = getComputedStyle(nodes.figure);
	const view = nodes.state.hidden ? '' : nodes.state.querySelector('span')?.textContent;
	return standaloneSvg({
		drawing: new XMLSerializer().serializeToString(resolveStyles(drawing)),
		width,
		height,
		title: textOf(nodes, '.fig-title'),
		subtitle: [textOf(nodes, '.fig-sub'), view].filter(Boolean).join('. '),
		notes: [
			`${words.source}: ${context.source}. ${context.licence}.`,
			...model.outside.map((row) => `${row.name}: ${row.misleading}`),
			link,
		],
		ink: style.getPropertyValue('--ink').trim(),
		paper: style.getPropertyValue('--paper').trim(),
	});
}

function textOf({ figure }: FigureNodes, selector: string): string {
	return figure.querySelector(selector)?.textContent.trim() ?? '';
}
