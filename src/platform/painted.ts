/** Longest wait for browsers that do not tell when they paint, in milliseconds. */
const LONGEST = 1000;

/**
 * Resolves when the page is to be seen, so that what it does not show leaves the line to its styles
 * and typefaces; after a second where a browser does not tell.
 */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
		setTimeout(resolve, LONGEST);
	});
}
