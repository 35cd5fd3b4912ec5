import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressionProblems, type TriedSite } from '../../../scripts/lib/compression-checks.ts';

const text = 'Processes that one firm buys from another. '.repeat(50);
const packers = {
	br: (content: string) => brotliCompressSync(content),
	gzip: (content: string) => gzipSync(content),
};
type Encoding = keyof typeof packers;

interface Behavior {
	/** Encoding of the answer to an accept-encoding header. */
	encoding: (accepted: string) => Encoding | undefined;
	vary?: string;
	content?: string;
}

const good: Behavior = {
	encoding: (accepted) =>
		/br(,|$)/.test(accepted) ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined,
	vary: 'Accept-Encoding',
	content: text,
};

let folder: string;
let server: Server;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'encodings-'));
	writeFileSync(join(folder, 'a.txt'), text);
	for (const [ending, pack] of [['br', packers.br] as const, ['gz', packers.gzip] as const]) {
		writeFileSync(join(folder, `a.txt.${ending}`), pack(text));
	}
});
afterEach(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

async function problems(behavior: Behavior, changes: Partial<TriedSite> = {}): Promise<string[]> {
	const { encoding, vary, content = text } = behavior;
	server = createServer((request, response) => {
		const chosen = encoding(String(request.headers['accept-encoding']));
		const headers = {
			...{ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
			...(vary ? { vary } : {}),
			...(chosen ? { 'content-encoding': chosen } : {}),
		};
		response.writeHead(200, headers).end(chosen ? packers[chosen](content) : content);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const site: TriedSite = {
		...{ folder, base: '/', listen: '', names: '_', rules: [], redirects: [] },
		...{ brotli: true, ahead: false, ...changes },
	};
	return compressionProblems(origin, site, 'a.txt');
}

describe('a server of compressed files', () => {
	it('keeps the promise with Brotli, gzip or nothing, as asked', async () => {
		expect(await problems(good)).toEqual([]);
	});

	it('breaks it with Brotli for those who refuse it', async () => {
		const encoding = (accepted: string) =>
			accepted.includes('br;') ? 'br' : good.encoding(accepted);
		expect(await problems({ ...good, encoding })).toEqual([
			'/a.txt for "gzip, br;q=0": br and not gzip',
		]);
	});

	it('breaks it with gzip for those who know Brotli', async () => {
		const encoding = (accepted: string) => (accepted.includes('gzip') ? 'gzip' : undefined);
		expect(await problems({ ...good, encoding })).toEqual([
			'/a.txt for "gzip, deflate, br, zstd": gzip and not br',
			'/a.txt for "br": as it is and not br',
		]);
		server.close();
		expect(await problems({ ...good, encoding }, { brotli: false })).toEqual([]);
	});

	it('breaks it in each way when caches are not told, or when the text is another', async () => {
		expect(await problems({ encoding: good.encoding })).toHaveLength(5);
		server.close();
		expect(await problems({ ...good, content: 'Old.' })).toHaveLength(5);
	});

	it('breaks it when it does not send what was compressed ahead', async () => {
		expect(await problems(good, { ahead: true })).toEqual([]);
		server.close();
		writeFileSync(join(folder, 'a.txt.br'), 'another');
		expect(await problems(good, { ahead: true })).toEqual([
			'/a.txt for "gzip, deflate, br, zstd": not a.txt.br',
			'/a.txt for "br": not a.txt.br',
		]);
	});
});
