import { h } from './h.ts';

/** How long a file stays ready after the browser was asked to save it, in milliseconds. */
const READY = 60_000;

/**
 * Gives the reader a file made on this device.
 *
 * @param type media type, such as `text/csv`
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	h('a', { href: address, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(address), READY);
}
