import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** A list that `sha256sum -c` reads: one line a file, sorted by name. */
export function checksumList(files: readonly { name: string; sha256: string }[]): string {
	return files
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map((file) => `${file.sha256}  ${file.name}\n`)
		.join('');
}
