import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listenFrom } from '../../../scripts/lib/listen.mjs';
import { staticServer } from '../../../scripts/lib/static-server.mjs';

const files = {
	'site/index.html': 'home',
	'site/404.html': 'not here',
	'site/learn/index.html': 'learn',
	'site/app.js': 'export {}',
	'site/data/exports.csv': 'a,b',
	'site/_headers': '/*\n  X-Frame-Options: SAMEORIGIN\n/learn/*\n  X-Frame-Options: ALLOW\n',
	'site/_redirects': '/old/ /learn/ 301\n',
	'secret.txt': 'secret',
};

let folder: string;
const servers: Server[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
});

afterAll(() => {
	for (const server of servers) server.close();
	rmSync(folder, { recursive: true });
});

async function start({ base = '/', port = 0 } = {}): Promise<number> {
	const server = staticServer({ folder: join(folder, 'site'), base });
	servers.push(server);
	await listenFrom(server, { port, host: '127.0.0.1' });
	return (server.address() as AddressInfo).port;
}

/** Asks for a path exactly as given; `fetch` would tidy it up first. */
function ask(port: number, path: string, method = 'GET') {
	return new Promise<{
		status: number;
		type: string;
		location: string;
		frame: string;
		body: string;
	}>((resolve, reject) => {
		request({ port, path, method, host: '127.0.0.1' }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					type: response.headers['content-type'] ?? '',
					location: response.headers.location ?? '',
					frame: String(response.headers['x-frame-options'] ?? ''),
					body,
				}),
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('the static server', () => {
	it('serves files with their type, and the index of a folder', async () => {
		const port = await start();
		expect(await ask(port, '/')).toMatchObject({ status: 200, body: 'home' });
		expect(await ask(port, '/learn/?q=1')).toMatchObject({ status: 200, body: 'learn' });
		expect(await ask(port, '/app.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' });
		expect(await ask(port, '/data/exports.csv')).toMatchObject({ type: 'text/csv; charset=utf-8' });
	});

	it('sends a folder without its slash on, with the query', async () => {
		const answer = await ask(await start(), '/learn?q=1');
		expect(answer).toMatchObject({ status: 301, location: '/learn/?q=1' });
	});

	it('answers an unknown address with the 404 page and status', async () => {
		const port = await start();
		expect(await ask(port, '/lern/')).toMatchObject({ status: 404, body: 'not here' });
		expect(await ask(port, '/%E0%A4%A')).toMatchObject({ status: 404 });
	});

	it.each(['//learn', '/.//learn', '/\\learn', '/%2e//learn', '/./\\/learn?q=1', '//other/learn'])(
		'sends nobody to another host: %s',
		async (path) => {
			const { location } = await ask(await start(), path);
			expect(new URL(location, 'http://localhost/').host).toBe('localhost');
		},
	);

	it('survives what is no address', async () => {
		const port = await start();
		expect(await ask(port, 'http://a:b:c/')).toMatchObject({ status: 404 });
		expect(await ask(port, '/')).toMatchObject({ status: 200 });
	});

	it('gives the page for what is not found its own headers', async () => {
		expect(await ask(await start(), '/learn/missing/')).toMatchObject({
			status: 404,
			frame: 'SAMEORIGIN',
		});
	});

	it.each([
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/learn/..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'/_headers',
		'/_redirects',
		'/index.html%00',
	])('never leaves its folder: %s', async (path) => {
		const { status, body } = await ask(await start(), path);
		expect(status).toBe(404);
		expect(body).not.toContain('secret');
	});

	it('applies the rules of _headers, a later one over an earlier one', async () => {
		const port = await start();
		expect(await ask(port, '/')).toMatchObject({ frame: 'SAMEORIGIN' });
		expect(await ask(port, '/learn/')).toMatchObject({ frame: 'ALLOW' });
	});

	it('serves a site under its base path and nothing beside it', async () => {
		const port = await start({ base: '/atlas/' });
		expect(await ask(port, '/atlas/learn/')).toMatchObject({ status: 200, body: 'learn' });
		expect(await ask(port, '/atlas')).toMatchObject({ status: 301, location: '/atlas/' });
		expect(await ask(port, '/learn/')).toMatchObject({ status: 404 });
	});

	it('only reads', async () => {
		const port = await start();
		expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 });
		expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
	});

	it('says that a port is taken, and takes the next one', async () => {
		const say = vi.spyOn(console, 'log').mockImplementation(() => undefined);
		const taken = await start({ port: 45_300 });
		expect(await start({ port: taken })).toBeGreaterThan(taken);
		expect(say).toHaveBeenCalledWith(`Port ${taken} is taken; trying ${taken + 1}.`);
		say.mockRestore();
	});
});
