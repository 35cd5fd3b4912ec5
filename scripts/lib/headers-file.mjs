/** @typedef {{ pattern: string, headers: [name: string, value: string][] }} HeaderRule */

/**
 * Reads the rules of a `_headers` file, the format that static hosts share: a path, then indented
 * `Name: value` lines. A rule's `*` stands for any rest of the path.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
		if (name === undefined || value === undefined)
			rules.push({ pattern: line.trim(), headers: [] });
		else rules.at(-1)?.headers.push([name.toLowerCase(), value]);
	}
	return rules;
}

/**
 * The headers for one path; a later rule overrides an earlier one.
 *
 * @param {HeaderRule[]} rules
 * @param {string} path below the base path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
	return Object.fromEntries(
		rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers),
	);
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
	const star = pattern.indexOf('*');
	if (star === -1) return pattern === path;
	const end = pattern.slice(star + 1);
	return path.startsWith(pattern.slice(0, star)) && path.endsWith(end);
}
