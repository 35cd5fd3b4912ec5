import { h } from '../../platform/h.ts';
import { words } from '../../strings/charts.ts';
import { bindCopyLink } from './copy-link.ts';
import { bindDownloads, type FigureView } from './downloads.ts';

/** What files hold of what is shown, beside its title, drawing and link. */
export type FileParts = Pick<FigureView, 'subtitle' | 'notes' | 'table' | 'measures'>;

interface Target {
	figure: HTMLElement;
	plot: HTMLElement;
	/** The menu of files; `data-download` names the formats that can be made of what is shown. */
	details: HTMLDetailsElement;
	/** The button that copies the link. */
	copy: HTMLElement;
	status: HTMLElement;
	/** Data edition, which files name. */
	edition: string;
	/** Address of what is shown. */
	link: () => string;
	shown: () => FileParts;
	/** Tells the reader what did not work. */
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

/** What readers take along from a figure as it is shown: files and a link. */
export function bindTakeAlong(target: Target): void {
	const { figure, plot, details, copy, status, edition, link, shown, failed, signal } = target;
	addFormats(details, signal);
	const title = () => wordsIn(figure, '.fig-title');
	bindDownloads({
		details,
		view: () => ({ name: figure.id, title: title(), link: link(), edition, plot, ...shown() }),
		failed,
		signal,
	});
	bindCopyLink({ button: copy, link, status, failed, signal });
}

/** Puts the files that only a script can make before those that lie on the server. */
function addFormats(details: HTMLDetailsElement, signal: AbortSignal): void {
	const formats = (details.dataset.download ?? '').split(' ');
	const parts = [
		h('p', { class: 'label' }, words.thisView),
		h(
			'ul',
			{},
			...formats.map((format) =>
				h('li', {}, h('button', { type: 'button', value: format }, format.toUpperCase())),
			),
		),
	];
	details.querySelector('.menu-pop')?.prepend(...parts);
	signal.addEventListener('abort', () => parts.forEach((part) => part.remove()));
}

/** The words of a part of a figure as they stand in the page; none where the part is not there. */
export function wordsIn(figure: Element, selector: string): string {
	return figure.querySelector(selector)?.textContent.trim() ?? '';
}
