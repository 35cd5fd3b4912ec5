import { createSecureServer } from 'node:http2';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isCompressible } from '../../scripts/lib/compressible.ts';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import type { Certificate } from './own-certificate.ts';

const compress = promisify(brotliCompress);

/** Headers about one connection, which HTTP/2 does not know, and the length before compression. */
const LEFT_OUT = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** The site as a host sends it, by HTTP/2 over TLS, text in Brotli: a server that stands before the plain one. */
export function compressingServer(folder: string, certificate: Certificate) {
	const plain = staticServer({ folder });
	const known = new Map<string, Promise<Answer>>();
	const front = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
		void remembered(request.url).then(
			({ status, headers, body }) => response.writeHead(status, headers).end(body),
			() => response.writeHead(502).end(),
		);
	});

	/** The page that is measured shares its processor with this server, which asks and compresses once. */
	function remembered(url: string): Promise<Answer> {
		const found = known.get(url) ?? answer(url);
		known.set(url, found);
		return found;
	}

	async function answer(url: string): Promise<Answer> {
		const { port } = plain.address() as { port: number };
		const found = await fetch(`http://127.0.0.1:${port}${url}`, { redirect: 'manual' });
		const headers = Object.fromEntries(
			[...found.headers].filter(([name]) => !LEFT_OUT.includes(name)),
		);
		const body = Buffer.from(await found.arrayBuffer());
		if (!isCompressible(headers['content-type'] ?? ''))
			return { status: found.status, headers, body };
		return {
			status: found.status,
			headers: { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' },
			body: await compress(body),
		};
	}

	return {
		/** Both servers answer on the loopback address. */
		listen: (port: number) =>
			Promise.all([
				new Promise<void>((ready) => plain.listen(0, '127.0.0.1', ready)),
				new Promise<void>((ready) => front.listen(port, '127.0.0.1', ready)),
			]),
		close: () => {
			plain.close();
			front.close();
		},
	};
}
