/** What a page is laid out by; the styles name the same parts (styles/unfold.css). */
export const PARTS = '.body > section, .body .fig, .contents, .indicator-chart, .sec, .colophon';

/**
 * Lays out what stands below the first screen of a phone, one part a frame, once the screen is painted.
 * Without it, a page of figures blocks a cheap phone for as long as all of them take. In the end no part
 * waits: a page that is laid out has the heights it has, and a reader who comes back finds the place again.
 */
export async function unfold(): Promise<void> {
	const root = document.documentElement;
	if (!('unfolds' in root.dataset)) return;
	for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
		part.dataset.unfolded = '';
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	}
	delete root.dataset.unfolds;
}
