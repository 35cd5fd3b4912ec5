/**
 * Puts a text on the clipboard. Returns whether the browser allowed it: it does not on plain http
 * and in frames without permission.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Hands a text to the reader as a file. */
export function downloadText(text: string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
