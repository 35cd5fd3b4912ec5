/** Moves the neighbors until the step stands under the pointer. The step itself stays captured. */
function follow(step: HTMLElement, y: number): void {
	for (;;) {
		const previous = step.previousElementSibling;
		const next = step.nextElementSibling;
		if (previous && y < middle(previous)) step.after(previous);
		else if (next && y > middle(next)) step.before(next);
		else return;
	}
}

function middle(element: Element): number {
	const { top, height } = element.getBoundingClientRect();
	return top + height / 2;
}

/**
 * Lets a pointer drag the items of a list by their `.grip`, with mouse, pen or finger.
 * @param moved called once a drag has ended, with the item
 * @param signal ends the listening
 */
export function dragToReorder(
	list: HTMLElement,
	moved: (step: HTMLElement) => void,
	signal: AbortSignal,
): void {
	list.addEventListener(
		'pointerdown',
		(event) => {
			const grip = event.target instanceof Element && event.target.closest<HTMLElement>('.grip');
			const step = grip && grip.closest('li');
			if (!grip || !step || event.button !== 0) return;
			event.preventDefault();
			grip.setPointerCapture(event.pointerId);
			step.classList.add('dragged');
			grip.addEventListener('pointermove', drag);
			grip.addEventListener('lostpointercapture', drop, { once: true });

			function drag({ clientY }: PointerEvent): void {
				if (step) follow(step, clientY);
			}
			function drop(): void {
				if (!grip || !step) return;
				grip.removeEventListener('pointermove', drag);
				step.classList.remove('dragged');
				moved(step);
			}
		},
		{ signal },
	);
}
