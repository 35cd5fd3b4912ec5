/**
 * What this browser stored under a key, or null. Reading `localStorage` throws where the reader
 * blocks site data, and in frames of other sites; both count as nothing stored.
 */
export function readStored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Stores a text, or forgets the key when the text is null. Returns whether the browser kept it. */
export function store(key: string, text: string | null): boolean {
	try {
		if (text === null) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}
