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
