import { copyText } from '../../platform/clipboard.ts';
import { words } from '../../strings/charts.ts';

interface Target {
	button: HTMLElement;
	link: () => string;
	status: HTMLElement;
	/** Tells the reader what did not work. */
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

const SHOWN_MS = 2000;

/** Shows a button that puts the address of a view on the clipboard. */
export function bindCopyLink({ button, link, status, failed, signal }: Target): void {
	const label = button.textContent;
	button.hidden = false;
	const copy = async () => {
		if (!(await copyText(link()))) {
			failed(words.copyFailed);
			return;
		}
		button.textContent = words.copied;
		status.textContent = words.copied;
		setTimeout(() => (button.textContent = label), SHOWN_MS);
	};
	button.addEventListener('click', () => void copy(), { signal });
}
