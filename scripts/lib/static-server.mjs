import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { basePath } from './base-path.mjs';
import { headersFor, parseHeaders } from './headers-file.mjs';
import { mediaTypes, UNKNOWN_TYPE } from './media-types.mjs';

/** Files for hosts, which are no pages. */
const HIDDEN = new Set(['_headers', '_redirects']);

/**
 * A server for a folder of static files that behaves as a static host does: `index.html` for a
 * folder, a redirect to the address with its final slash, `404.html`, and the rules of `_headers`.
 *
 * @param {{ folder: string, base?: string }} options `base` is the path the site was built for
 */
export function staticServer({ folder, base = '/' }) {
	const root = resolve(folder);
	const prefix = basePath(base);
	const rulesFile = join(root, '_headers');
	const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : [];

	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const { pathname, search } = addressOf(request.url ?? '/');
		if (pathname === prefix.slice(0, -1)) {
			response.writeHead(301, { location: prefix + search }).end();
			return;
		}
		const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length - 1) : undefined;
		const found = path === undefined ? missing() : lookUp(root, path);
		if (found.kind === 'folder') {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		const file = found.kind === 'file' ? found.file : join(root, '404.html');
		if (!existsSync(file)) {
			response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
			return;
		}
		response.writeHead(found.kind === 'file' ? 200 : 404, {
			'content-type': mediaTypes[extname(file)] ?? UNKNOWN_TYPE,
			'content-length': statSync(file).size,
			'cache-control': 'no-cache',
			// The page for what is not found has its own headers: nobody shall keep it for ever.
			...headersFor(rules, found.kind === 'file' ? (path ?? '/') : '/404.html'),
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(file).pipe(response);
	});
}

/**
 * Path and query of what was asked; what is no address has a path that nothing has. Several slashes at the start
 * count as one: sent back in a redirect, they would name another host.
 *
 * @param {string} asked
 */
function addressOf(asked) {
	const url = URL.parse(asked.replace(/^[\\/]+/, '/'), 'http://localhost');
	return { pathname: url?.pathname.replace(/^\/+/, '/') ?? '\0', search: url?.search ?? '' };
}

/** @returns {{ kind: 'missing' }} */
function missing() {
	return { kind: 'missing' };
}

/**
 * The file for a path, never one outside the folder.
 *
 * @param {string} root
 * @param {string} path
 * @returns {{ kind: 'file', file: string } | { kind: 'folder' } | { kind: 'missing' }}
 */
function lookUp(root, path) {
	const file = resolve(root, `.${decode(path)}`);
	const inside = file === root || file.startsWith(root + sep);
	const shown = inside && !file.includes('\0') && !HIDDEN.has(file.slice(root.length + 1));
	if (!shown || !existsSync(file)) return missing();
	if (!statSync(file).isDirectory()) return { kind: 'file', file };
	const index = join(file, 'index.html');
	if (!existsSync(index)) return missing();
	return path.endsWith('/') ? { kind: 'file', file: index } : { kind: 'folder' };
}

/** @param {string} path */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
