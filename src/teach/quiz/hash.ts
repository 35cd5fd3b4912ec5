/**
 * 32-bit FNV-1a hash over the UTF-16 code units of a text, as an unsigned integer.
 * Not secret and not collision-proof: it seeds shuffles and names options.
 * Source: Fowler, Noll, Vo; draft-eastlake-fnv.
 */
export function hash32(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

/**
 * The name of an option or step, made from its text. Saved answers hold these names, so an answer
 * given before an editor changed the option no longer matches and is dropped instead of misread.
 */
export function optionKey(text: string): string {
	return `k${hash32(text).toString(36)}`;
}
