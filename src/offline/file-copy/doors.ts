import { UNDEFINED_ELEMENTS } from './carried.ts';
import { type Place, withPublicAddresses } from './place.ts';

/** Shuts what a page opened from a disk is refused, so that the scripts of the site go their other way. */
export function shutDoors(): void {
	// Without Workers the site calculates in the page; without service workers it saves nothing.
	Reflect.deleteProperty(globalThis, 'Worker');
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	const define = customElements.define.bind(customElements);
	customElements.define = (name, ...how) => {
		if (!UNDEFINED_ELEMENTS.includes(name)) define(name, ...how);
	};
}

/** What leaves the copy by the clipboard names the site and not a folder of this device. */
export function copyPublicAddresses(place: Place): void {
	// Missing where the copy is served by plain http.
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (!clipboard) return;
	const write = clipboard.writeText.bind(clipboard);
	clipboard.writeText = (text) => write(withPublicAddresses(text, place));
}

/** The reader's chosen colors, before the first paint. */
export function setTheme(stored: string | null): void {
	if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored;
}
