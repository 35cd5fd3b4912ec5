import { words } from '../../strings/charts.ts';
import type { ChartTable } from '../chart-type.ts';
import { pngOf, saveFile } from '../shared/download.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { tableCsv, tableJson } from './files.ts';
import { pictureOf } from './picture.ts';

/** What a reader sees at the moment, for files made of it. */
export interface FigureView {
	/** File name without ending. */
	name: string;
	title: string;
	subtitle: string;
	notes: readonly string[];
	table: ChartTable;
	measures: readonly MeasureFacts[];
	link: string;
	edition: string;
	plot: HTMLElement;
}

interface Target {
	/** A menu with buttons whose values are svg, png, csv and json. */
	details: HTMLDetailsElement;
	view: () => FigureView;
	/** Tells the reader what did not work. */
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

/** Shows the menu of files made from a view, and closes it like a menu. */
export function bindDownloads({ details, view, failed, signal }: Target): void {
	details.hidden = false;
	for (const part of details.querySelectorAll<HTMLElement>('[data-made]')) part.hidden = false;
	details.addEventListener(
		'click',
		({ target }) => {
			const button = target instanceof Element && target.closest('button');
			if (!button) return;
			save(button.value, view()).catch(() => failed(words.pngFailed));
			details.open = false;
		},
		{ signal },
	);
	details.addEventListener(
		'keydown',
		({ key }) => {
			if (key !== 'Escape' || !details.open) return;
			details.open = false;
			details.querySelector('summary')?.focus();
		},
		{ signal },
	);
	document.addEventListener(
		'click',
		({ target }) => {
			if (target instanceof Node && !details.contains(target)) details.open = false;
		},
		{ signal },
	);
}

async function save(format: string, view: FigureView): Promise<void> {
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
			saveFile(name, await pngOf(viewPicture(view)));
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
