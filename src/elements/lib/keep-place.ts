/** What readers do to leave the place that a link led them to. */
const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Returns a function that leads the reader again to the place of the last followed link. Code that
 * arrives late and grows the page above that place calls it: a smooth scroll ends where the place
 * stood when it began. It does nothing once the reader has moved on.
 */
export function keepPlace(): () => void {
	let held = false;
	for (const type of LEAVING) addEventListener(type, () => (held = false), { passive: true });
	addEventListener('click', ({ target, defaultPrevented }) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		held = Boolean(link) && !defaultPrevented;
	});
	return () => {
		if (held) document.querySelector(':target')?.scrollIntoView();
	};
}
