import { CursorControl } from '../../../charts/shared/cursor-control.ts';
import type { MethodDrawing } from './drawings.ts';

interface Target {
	/** The element that holds the drawings. */
	host: HTMLElement;
	status: HTMLElement;
	helpId: string;
	signal: AbortSignal;
}

/** Lets readers move through drawings that stand in the page, by keys, pointer and touch. */
export function bindCursors(drawings: readonly MethodDrawing[], { host, ...target }: Target): void {
	for (const { id, marks } of drawings) {
		const plot = host.querySelector<HTMLElement>(`[data-drawing="${id}"]`);
		if (!plot) continue;
		new CursorControl({ ...target, plot, marks: () => marks, activate: () => undefined });
	}
}
