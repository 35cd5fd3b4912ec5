/**
 * Makes a native `<details>` behave like a menu: Escape, a press outside and moving the focus out
 * close it. Escape returns the focus to the summary; the other two already chose a new place.
 */
export function dismissable(details: HTMLDetailsElement, signal: AbortSignal): void {
	const isOutside = (target: EventTarget | null) =>
		target instanceof Node && !details.contains(target);

	details.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || !details.open) return;
			event.stopPropagation();
			details.open = false;
			details.querySelector('summary')?.focus();
		},
		{ signal },
	);
	details.addEventListener(
		'focusout',
		(event) => {
			if (isOutside(event.relatedTarget)) details.open = false;
		},
		{ signal },
	);
	document.addEventListener(
		'pointerdown',
		(event) => {
			if (isOutside(event.target)) details.open = false;
		},
		{ signal },
	);
}
