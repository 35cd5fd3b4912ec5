import { CursorControl } from '../../../charts/shared/cursor-control.ts';
import type { MethodDrawing } from './drawings.ts';

interface Target {
	/** The element that holds the drawings. */
	host: HTMLElement;
	status: HTMLElement;
	helpId: string;
	signal: AbortSignal;
}

/**
 * Lets readers move through drawings that stand in the page, by keys, pointer and touch.
 *
 * @param drawn what the drawings were made from; asked for when a reader turns to one
 */
export function bindCursors(
	drawn: () => readonly MethodDrawing[],
	{ host, ...target }: Target,
): void {
	for (const plot of host.querySelectorAll<HTMLElement>('[data-drawing]')) {
		const marks = () => drawn().find(({ id }) => id === plot.dataset.drawing)?.marks ?? [];
		new CursorControl({ ...target, plot, marks, activate: () => undefined });
	}
}
