import { words } from '../../strings/charts.ts';
import type { ChartTable } from '../chart-type.ts';
import type { SaidFacts } from '../shared/measure.ts';

/** What a reader sees at the moment, for files made of it. */
export interface FigureView {
	/** File name without ending. */
	name: string;
	title: string;
	subtitle: string;
	notes: readonly string[];
	table: ChartTable;
	measures: readonly SaidFacts[];
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
	details.addEventListener(
		'click',
		({ target }) => {
			const button = target instanceof Element && target.closest('button');
			if (!button) return;
			const seen = view();
			// Few readers take a file along, so its code comes when it is asked for.
			import('./save-view.ts')
				.then(({ saveView }) => saveView(button.value, seen))
				.catch(() => failed(words.pngFailed));
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
