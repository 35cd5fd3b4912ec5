import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Where two folders differ, one line a file; empty when they hold the same files byte for byte.
 *
 * @param {string} first
 * @param {string} second
 * @returns {string[]}
 */
export function folderDifferences(first, second) {
	const ours = new Set(filesIn(first));
	const theirs = new Set(filesIn(second));
	return [...new Set([...ours, ...theirs])].toSorted().flatMap((file) => {
		if (!theirs.has(file)) return [`${file}: only in the first`];
		if (!ours.has(file)) return [`${file}: only in the second`];
		const a = readFileSync(join(first, file));
		const b = readFileSync(join(second, file));
		return a.equals(b) ? [] : [`${file}: differs from byte ${firstDifference(a, b)} on`];
	});
}

/**
 * All files below a folder, with "/" between folders.
 *
 * @param {string} folder
 */
export function filesIn(folder) {
	return globSync('**/*', { cwd: folder })
		.filter((file) => statSync(join(folder, file)).isFile())
		.map((file) => file.split(sep).join('/'))
		.toSorted();
}

/**
 * @param {Buffer} a
 * @param {Buffer} b
 */
function firstDifference(a, b) {
	const shorter = Math.min(a.length, b.length);
	let at = 0;
	while (at < shorter && a[at] === b[at]) at += 1;
	return at;
}
