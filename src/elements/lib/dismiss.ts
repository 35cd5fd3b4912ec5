/** Something that opens at a place of the page. */
interface Opened {
	/** The element that holds what opens it and what it shows. */
	host: Element;
	/** What opened it; it gets the focus back. */
	opener: () => HTMLElement | null;
	isOpen: () => boolean;
	close: () => void;
	signal: AbortSignal;
}

/**
 * Makes an open part of the page behave like a menu: Escape, a press outside and moving the focus out
 * close it. Escape returns the focus to its opener; the other two already chose a new place.
 */
export function dismissable({ host, opener, isOpen, close, signal }: Opened): void {
	const isOutside = (target: EventTarget | null) =>
		target instanceof Node && !host.contains(target);
	const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
		target.addEventListener(type, listener, { signal });

	listen(host, 'keydown', (event) => {
		if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !isOpen()) return;
		event.stopPropagation();
		close();
		opener()?.focus();
	});
	listen(host, 'focusout', (event) => {
		if (event instanceof FocusEvent && isOutside(event.relatedTarget)) close();
	});
	listen(document, 'pointerdown', (event) => {
		if (isOutside(event.target)) close();
	});
}

/** The same for a native `<details>`, whose summary opens it. */
export function dismissableDetails(details: HTMLDetailsElement, signal: AbortSignal): void {
	dismissable({
		host: details,
		opener: () => details.querySelector('summary'),
		isOpen: () => details.open,
		close: () => (details.open = false),
		signal,
	});
}
