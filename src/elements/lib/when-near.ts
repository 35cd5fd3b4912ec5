/** How far beyond the window an element counts as near, in windows. */
const NEAR = '200%';

/** Acts once, when an element comes near the window. Returns a function that gives it up. */
export function whenNear(element: Element, act: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: NEAR },
	);
	observer.observe(element);
	return () => observer.disconnect();
}
