import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { isCompressible } from '../../scripts/lib/compressible.ts';

/** A line as browsers' tools define "slow 4G". */
const SLOW_4G = { roundTripMs: 150, bytesPerSecond: 200_000 };

/** A server behind a slow line, with what it sent so far. */
export interface SlowLine {
	server: Server;
	/** Bytes of bodies sent since the last call. */
	takeBytes: () => number;
}

/**
 * Serves what another server of this machine answers as a slow line brings it: every answer waits
 * for a round trip, all bodies share the bandwidth, and texts are compressed with brotli. Slowing
 * the line here and not in the browser reaches Workers too.
 *
 * @param origin the other server, for example `http://127.0.0.1:4391`
 */
export function slowLine(origin: string, { roundTripMs, bytesPerSecond } = SLOW_4G): SlowLine {
	const packed = new Map<string, Buffer>();
	let free = 0;
	let sent = 0;
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', origin).pathname;
		void (async () => {
			const asked = performance.now();
			const answer = await fetch(origin + path, { redirect: 'manual' });
			const isPacked = isCompressible(answer.headers.get('content-type') ?? '');
			const body = packed.get(path) ?? pack(Buffer.from(await answer.arrayBuffer()), isPacked);
			packed.set(path, body);
			// The line is busy with other bodies until `free`.
			const start = Math.max(asked + roundTripMs, free);
			free = start + (1000 * body.length) / bytesPerSecond;
			sent += body.length;
			setTimeout(
				() => {
					const headers = ['content-type', 'location'].flatMap((name) => {
						const value = answer.headers.get(name);
						return value === null ? [] : [[name, value] as const];
					});
					if (isPacked) headers.push(['content-encoding', 'br']);
					response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
				},
				Math.max(0, free - performance.now()),
			);
		})();
	});
	return {
		server,
		takeBytes: () => {
			const bytes = sent;
			sent = 0;
			return bytes;
		},
	};
}

function pack(body: Buffer, isPacked: boolean): Buffer {
	return isPacked ? brotliCompressSync(body) : body;
}
