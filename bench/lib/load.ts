import { Agent, request } from 'node:http';

/** What a server did under load. */
export interface Load {
	requests: number;
	/** Answers with another status than 200, and connections that broke. */
	errors: number;
	perSecond: number;
	megabytesPerSecond: number;
	medianMs: number;
	/** Time within which 99 of 100 answers came. */
	p99Ms: number;
}

/** What a run does. */
export interface LoadWish {
	connections: number;
	seconds: number;
	/** Encoding that it asks for, one that the server must know. */
	accepted?: string;
}

/** Bounds of a run; nothing larger is ever started. */
export const loadLimits = { connections: 20, seconds: 10 } as const;

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//;

/**
 * Asks a server of this machine for addresses in turn, on several connections, and stops by itself.
 * Client and server share the processors, so a server alone does more.
 *
 * @throws for an address of another machine, and beyond {@link loadLimits}
 */
export async function loadRun(
	addresses: readonly string[],
	{ connections, seconds, accepted = 'gzip' }: LoadWish,
): Promise<Load> {
	for (const address of addresses) {
		if (!LOOPBACK.test(address)) throw new Error(`no load on another machine: ${address}`);
	}
	if (!(connections <= loadLimits.connections && seconds <= loadLimits.seconds)) {
		throw new Error(`at most ${loadLimits.connections} connections, ${loadLimits.seconds} s`);
	}
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const times: number[] = [];
	let errors = 0;
	let bytes = 0;
	let turn = 0;
	const start = performance.now();
	const end = start + seconds * 1000;
	const connection = async () => {
		while (performance.now() < end) {
			const address = addresses[turn++ % addresses.length] ?? '';
			const begun = performance.now();
			const size = await fetched(address, agent, accepted).catch(() => undefined);
			times.push(performance.now() - begun);
			if (size === undefined) errors += 1;
			else bytes += size;
		}
	};
	await Promise.all(Array.from({ length: connections }, connection));
	agent.destroy();
	const passed = (performance.now() - start) / 1000;
	const sorted = times.toSorted((a, b) => a - b);
	return {
		requests: times.length,
		errors,
		perSecond: times.length / passed,
		megabytesPerSecond: bytes / passed / 1e6,
		medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
		p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
	};
}

/** Bytes of the answer as they came over the wire. */
function fetched(address: string, agent: Agent, accepted: string): Promise<number> {
	return new Promise((resolve, reject) => {
		request(address, { agent, headers: { 'accept-encoding': accepted } }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('error', reject);
			answer.on('end', () => {
				if (answer.statusCode === 200) resolve(bytes);
				else reject(new Error(String(answer.statusCode)));
			});
		})
			.on('error', reject)
			.end();
	});
}
