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
