import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { slowLine } from '../../../bench/lib/slow-line.ts';

const open: Server[] = [];
afterEach(() => {
	for (const server of open.splice(0)) server.close();
});

async function listen(server: Server): Promise<string> {
	open.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const origin = () =>
	listen(
		createServer((request, response) => {
			const isText = request.url === '/text.js';
			response.setHeader('content-type', isText ? 'text/javascript' : 'application/octet-stream');
			response.end(isText ? 'a'.repeat(5000) : Buffer.alloc(5000, 1));
		}),
	);

test('every answer waits for a round trip and for its share of the line', async () => {
	const line = slowLine(await origin(), { roundTripMs: 60, bytesPerSecond: 50_000 });
	const address = await listen(line.server);
	const start = performance.now();
	await Promise.all([fetch(`${address}/a.bin`), fetch(`${address}/b.bin`)]);
	// Two bodies of 100 ms each, one after the other, behind one round trip.
	expect(performance.now() - start).toBeGreaterThanOrEqual(255);
});

test('texts are compressed, other files are not, and what was sent is counted', async () => {
	const line = slowLine(await origin(), { roundTripMs: 0, bytesPerSecond: 1e9 });
	const address = await listen(line.server);
	const text = await fetch(`${address}/text.js?v=1`);
	expect(text.headers.get('content-encoding')).toBe('br');
	expect(await text.text()).toBe('a'.repeat(5000));
	expect(line.takeBytes()).toBeLessThan(100);
	expect((await (await fetch(`${address}/a.bin`)).arrayBuffer()).byteLength).toBe(5000);
	expect(line.takeBytes()).toBe(5000);
	expect(line.takeBytes()).toBe(0);
});
