/** How long a file stays ready after the browser was asked to save it, in milliseconds. */
const READY = 60_000;

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, type: string, content: BlobPart): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), READY);
}

/** A file name made of a title: letters and digits of any language, hyphens between. */
export function fileName(title: string, ending: string): string {
	const words = title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return `${[...words].slice(0, 60).join('') || 'course'}.${ending}`;
}

/** The size of a file in words. */
export function sizeOf(content: string | Uint8Array): string {
	const bytes =
		typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
	return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
