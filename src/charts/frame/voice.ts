import { h } from '../../platform/h.ts';

/** Where a figure speaks: how its cursor moves, what the cursor met, and what did not work. */
export interface Voice {
	help: HTMLElement;
	status: HTMLElement;
	notice: HTMLElement;
}

/**
 * Adds these lines below a drawing, which says nothing without its script.
 *
 * @param help how keys move the cursor
 * @param signal takes the lines off again
 */
export function addVoice(plot: HTMLElement, help: string, signal: AbortSignal): Voice {
	const voice = {
		help: h('p', { hidden: true, id: `${plot.closest('figure')?.id ?? ''}-help` }, help),
		status: h('p', { class: 'vh', role: 'status', 'data-status': true }),
		notice: h('p', { class: 'fig-state', role: 'alert', 'data-notice': true, hidden: true }),
	};
	const lines = Object.values(voice);
	plot.after(...lines);
	signal.addEventListener('abort', () => lines.forEach((line) => line.remove()));
	return voice;
}
