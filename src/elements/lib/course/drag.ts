import { h } from '../../../platform/h.ts';
import type { Place } from '../../../teach/course/edit.ts';

/**
 * Pulling items by their handles, with mouse, pen or finger. A line shows where the item would go;
 * Escape leaves everything as it was.
 *
 * @param drop called with the old place and the new one, which counts without the item itself
 */
export function draggable(
	host: HTMLElement,
	drop: (from: Place, to: Place) => void,
	signal: AbortSignal,
): void {
	host.addEventListener(
		'pointerdown',
		(event) => {
			const grip = event.target instanceof Element && event.target.closest('.cb-grip');
			const row = grip && grip.closest<HTMLElement>('.cb-item');
			if (!row || event.button !== 0) return;
			event.preventDefault();
			pull(host, row, event.pointerId, drop);
		},
		{ signal },
	);
}

function pull(
	host: HTMLElement,
	row: HTMLElement,
	pointer: number,
	drop: (from: Place, to: Place) => void,
): void {
	const life = new AbortController();
	const { signal } = life;
	const mark = h('li', { class: 'cb-mark', 'aria-hidden': 'true' });
	row.classList.add('cb-moving');
	host.setPointerCapture(pointer);
	const end = () => {
		life.abort();
		mark.remove();
		row.classList.remove('cb-moving');
	};
	host.addEventListener('pointermove', (event) => showMark(host, mark, event), { signal });
	host.addEventListener(
		'pointerup',
		() => {
			const from = placeOf(row, row);
			const to = mark.isConnected ? placeOf(mark, row) : undefined;
			end();
			if (from && to && (from.session !== to.session || from.index !== to.index)) drop(from, to);
		},
		{ signal },
	);
	host.addEventListener('pointercancel', end, { signal });
	addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal });
}

/** Puts the line into the session nearest to the pointer, before the first item below it. */
function showMark(host: HTMLElement, mark: HTMLElement, { clientY }: PointerEvent): void {
	const lists = [...host.querySelectorAll<HTMLElement>('.cb-items')];
	const sessionBelow = lists.findIndex((list) => {
		const session = list.closest('.cb-session') ?? list;
		return session.getBoundingClientRect().bottom > clientY;
	});
	const list = lists[sessionBelow] ?? lists.at(-1);
	if (!list) return;
	const next = [...list.querySelectorAll(':scope > .cb-item')].find((item) => {
		const { top, height } = item.getBoundingClientRect();
		return clientY < top + height / 2;
	});
	list.insertBefore(mark, next ?? null);
}

/** Session and index of an element of a list, counted without one of the items. */
function placeOf(element: HTMLElement, without: HTMLElement): Place | undefined {
	const list = element.closest<HTMLElement>('.cb-items');
	if (!list) return undefined;
	const before = [...list.children].slice(0, [...list.children].indexOf(element));
	const index = before.filter(
		(item) => item !== without && item.classList.contains('cb-item'),
	).length;
	return { session: Number(list.dataset.session), index };
}
