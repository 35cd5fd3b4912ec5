import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { loadLimits, loadRun } from '../../../bench/lib/load.ts';

describe('a load run', () => {
	it('counts answers and errors, and stops by itself', async () => {
		let asked = 0;
		const server = createServer((request, response) => {
			asked += 1;
			response.writeHead(request.url === '/bad' ? 404 : 200).end('12345');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const load = await loadRun([`${home}/`, `${home}/bad`], { connections: 2, seconds: 0.2 });
		server.close();
		expect(load.requests).toBe(asked);
		expect(Math.abs(load.errors - load.requests / 2)).toBeLessThanOrEqual(1);
		expect(load.p99Ms).toBeGreaterThanOrEqual(load.medianMs);
	});

	it('asks for the encoding it is told to, for gzip otherwise', async () => {
		const asked = new Set<unknown>();
		const server = createServer((request, response) => {
			asked.add(request.headers['accept-encoding']);
			response.end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const home = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/`];
		await loadRun(home, { connections: 1, seconds: 0.05 });
		await loadRun(home, { connections: 1, seconds: 0.05, accepted: 'br' });
		server.close();
		expect([...asked]).toEqual(['gzip', 'br']);
	});

	it.each(['https://atlas.example/', 'http://127.0.0.1.example/', 'http://192.168.0.1/'])(
		'never asks another machine: %s',
		async (address) => {
			await expect(loadRun([address], { connections: 1, seconds: 0.1 })).rejects.toThrow('no load');
		},
	);

	it('never goes beyond its bounds', async () => {
		const home = ['http://127.0.0.1:1/'];
		const { connections, seconds } = loadLimits;
		for (const wish of [
			{ connections: connections + 1, seconds },
			{ connections, seconds: seconds + 1 },
			{ connections: NaN, seconds },
		]) {
			await expect(loadRun(home, wish)).rejects.toThrow('at most');
		}
	});
});
