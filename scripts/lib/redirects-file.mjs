import { writeFile } from 'node:fs/promises';
import { isOwnAddress } from '../../src/schemas/permalinks.ts';

/** @typedef {{ from: string, to: string, status: number }} Redirect */

/**
 * The text of a `_redirects` file, which static hosts read: old address, new address, status.
 *
 * @param {Readonly<Record<string, string>>} redirects new address by old address
 * @returns {string}
 * @throws when an address is not one of this site: a redirect never leads away from it
 */
export function redirectsText(redirects) {
	const lines = Object.entries(redirects).map(([from, to]) => {
		for (const address of [from, to]) {
			if (!isOwnAddress(address)) throw new Error(`"${address}" is no address of this site`);
		}
		return `${from} ${to} 301\n`;
	});
	return ['# Addresses that moved, from content/permalinks.json.\n', ...lines].join('');
}

/**
 * Reads a `_redirects` file. A line without a status is a 301.
 *
 * @param {string} text
 * @returns {Redirect[]}
 */
export function parseRedirects(text) {
	return text.split('\n').flatMap((line) => {
		const [from = '', to, status = '301'] = line.trim().split(/\s+/);
		return from === '' || from.startsWith('#') || to === undefined
			? []
			: [{ from, to, status: Number(status) }];
	});
}

/**
 * Writes `_redirects` beside the pages. Hosts that do not read it have the pages that Astro writes.
 *
 * @param {Readonly<Record<string, string>>} redirects
 * @returns {import('astro').AstroIntegration}
 */
export function redirectsFile(redirects) {
	return {
		name: 'redirects-file',
		hooks: {
			'astro:build:done': ({ dir }) =>
				writeFile(new URL('_redirects', dir), redirectsText(redirects)),
		},
	};
}
