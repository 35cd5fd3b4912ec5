/** What readers do to leave the place that a link led them to. */
const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps the place of the last followed link, on this page or to it, where the link led: fonts and code that
 * arrive late change the page above it. Ends when the reader moves on, and does nothing where the browser
 * brings back how far a page was read.
 */
export function keepPlace(): void {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	let held = arrival?.type === 'navigate' ? undefined : false;
	for (const type of LEAVING) addEventListener(type, () => (held = false), { passive: true });
	addEventListener('click', ({ target, defaultPrevented }) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		held = Boolean(link) && !defaultPrevented;
	});
	new ResizeObserver(() => {
		const place = document.querySelector(':target');
		if (!place) return;
		held ??= isInSight(place);
		if (held) place.scrollIntoView();
	}).observe(document.body);
}

/** A link to words of a section leads past its beginning, and the words are what must stay. */
function isInSight(place: Element): boolean {
	const { top } = place.getBoundingClientRect();
	return top >= 0 && top < innerHeight;
}
