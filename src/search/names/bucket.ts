/** How many files hold the names. Each is small, so that a search for a name costs about a kilobyte. */
export const BUCKETS = 256;

/**
 * The file in which a folded name stands, from 0: the 32-bit FNV-1a hash of its code units, which
 * spreads names evenly.
 */
export function bucketOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < name.length; at += 1) {
		hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
	}
	return (hash >>> 0) % BUCKETS;
}

/** Where the file of a bucket stands below the folder of the index. */
export function bucketFile(bucket: number): string {
	return `names/${bucket}.json`;
}
