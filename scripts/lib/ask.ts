import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came, without anything followed or unpacked. */
export interface RawAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	bytes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks a server of this machine for a path exactly as given; `fetch` would tidy it up first. */
export function ask(
	origin: string,
	path: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, method, headers, agent }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('error', reject);
			answer.on('end', () =>
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }),
			);
		})
			.on('error', reject)
			.end();
	});
}

/** Does a piece of work for every item, sixteen at a time. */
export async function forEachOf<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const left = items.values();
	await Promise.all(
		Array.from({ length: 16 }, async () => {
			for (const item of left) await work(item);
		}),
	);
}
