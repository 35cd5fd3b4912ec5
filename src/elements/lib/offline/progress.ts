import type { Progress } from '../../../offline/messages.ts';
import { countText, offlineWords as words, sizeText } from '../../../strings/offline.ts';

/** Shows how far a job is, as a bar and in words; hides the place when none is under way. */
export function showProgress(place: HTMLElement, progress: Progress | undefined): void {
	place.hidden = progress === undefined;
	if (!progress) return;
	const { files, bytes, total } = progress;
	const bar = place.querySelector('progress');
	if (bar) {
		bar.max = total.bytes;
		bar.value = bytes;
		bar.setAttribute('aria-label', words.progress[progress.job]);
	}
	const count = place.querySelector('[data-count]');
	if (!count) return;
	count.textContent = words.progress.count(
		countText(files),
		countText(total.files),
		sizeText(bytes),
		sizeText(total.bytes),
	);
}
