/** @typedef {{ pattern: string, headers: [name: string, value: string | undefined][] }} HeaderRule */

/**
 * Reads the rules of a `_headers` file, the format that static hosts share: a path, then indented
 * `Name: value` lines; `! Name` takes a header of an earlier rule away. A rule's `*` stands for any rest of the path.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		const [, dropped] = /^\s+!\s*([\w-]+)\s*$/.exec(line) ?? [];
		if (dropped !== undefined) {
			rules.at(-1)?.headers.push([dropped.toLowerCase(), undefined]);
			continue;
		}
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
	/** @type {Map<string, string>} */
	const headers = new Map();
	for (const rule of rules.filter(({ pattern }) => matches(pattern, path))) {
		for (const [name, value] of rule.headers) {
			if (value === undefined) headers.delete(name);
			else headers.set(name, value);
		}
	}
	return Object.fromEntries(headers);
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
