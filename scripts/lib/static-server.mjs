import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersFor, parseHeaders } from './headers-file.mjs';

/** @type {Record<string, string>} */
const TYPES = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip',
};

/**
 * A server for a folder of static files that behaves as a static host does: `index.html` for a
 * folder, a redirect to the address with its final slash, `404.html`, and the rules of `_headers`.
 *
 * @param {{ folder: string, base?: string }} options `base` is the path the site was built for
 */
export function staticServer({ folder, base = '/' }) {
	const root = resolve(folder);
	const prefix = `/${base}/`.replace(/\/+/g, '/');
	const rulesFile = join(root, '_headers');
	const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : [];

	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
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
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'content-length': statSync(file).size,
			'cache-control': 'no-cache',
			...headersFor(rules, path ?? pathname),
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(file).pipe(response);
	});
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
	if (!inside || file.includes('\0') || file === join(root, '_headers') || !existsSync(file)) {
		return missing();
	}
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
