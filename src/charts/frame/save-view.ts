import { saveFile } from '../../platform/save-file.ts';
import { words } from '../../strings/charts.ts';
import { pngOf } from '../shared/png.ts';
import type { FigureView } from './downloads.ts';
import { tableCsv, tableJson } from './files.ts';
import { pictureOf } from './picture.ts';

/** Makes a file of a view and hands it over. Rejects when the browser cannot draw it. */
export async function saveView(format: string, view: FigureView): Promise<void> {
	const name = `${view.name}.${format}`;
	switch (format) {
		case 'csv':
			saveFile(name, tableCsv(view.table, view), 'text/csv');
			return;
		case 'json':
			saveFile(name, tableJson(view.table, view), 'application/json');
			return;
		case 'svg':
			saveFile(name, viewPicture(view), 'image/svg+xml');
			return;
		case 'png':
			saveFile(name, await pngOf(viewPicture(view)), 'image/png');
	}
}

function viewPicture({
	plot,
	title,
	subtitle,
	notes,
	measures,
	link,
	edition,
}: FigureView): string {
	const sources = measures.map(({ source, licence }) => `${words.source}: ${source}. ${licence}.`);
	const address = edition === '' ? link : `${link} (${words.edition(edition)})`;
	return pictureOf({ plot, title, subtitle, notes: [...sources, ...notes, address] });
}
