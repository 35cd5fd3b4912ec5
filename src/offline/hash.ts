/** Characters kept of a digest: 96 bits, far more than chance needs. */
const LENGTH = 16;

/** The short name of some bytes: the first 96 bits of their SHA-256 in base64url. */
export async function hashOf(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...digest))
		.slice(0, LENGTH)
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}
