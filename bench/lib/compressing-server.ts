import { createSecureServer } from 'node:http2';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isCompressible } from '../../scripts/lib/compressible.ts';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import type { Certificate } from './own-certificate.ts';

const compress = promisify(brotliCompress);

/** Headers about one connection, which HTTP/2 does not know, and the length before compression. */
const LEFT_OUT = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** The site as a host sends it, by HTTP/2 over TLS, text in Brotli: a server that stands before the plain one. */
export function compressingServer(folder: string, certificate: Certificate) {
	const plain = staticServer({ folder });
	const packed = new Map<string, Buffer>();
	const front = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
		void answer(request.url).then(
			({ status, headers, body }) => response.writeHead(status, headers).end(body),
			() => response.writeHead(502).end(),
		);
	});

	async function answer(url: string) {
		const { port } = plain.address() as { port: number };
		const found = await fetch(`http://127.0.0.1:${port}${url}`, { redirect: 'manual' });
		const headers = Object.fromEntries(
			[...found.headers].filter(([name]) => !LEFT_OUT.includes(name)),
		);
		const body = Buffer.from(await found.arrayBuffer());
		if (!isCompressible(headers['content-type'] ?? ''))
			return { status: found.status, headers, body };
		const small = packed.get(url) ?? (await compress(body));
		packed.set(url, small);
		return {
			status: found.status,
			headers: { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' },
			body: small,
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
