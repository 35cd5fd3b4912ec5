import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticServer } from '../../scripts/lib/static-server.mjs';

/** What the server answers in place of a file. */
export interface Answer {
	status: number;
	type: string;
	text: string;
}

/** A request and what was sent for it. */
export interface Served {
	path: string;
	status: number;
	bytes: number;
}

export const BASE = process.env.BASE_PATH ?? '/';

/** The server of a built folder, which can be stopped, started again, given another folder, and made to fail. */
export class SiteServer {
	/** Everything that was asked since the list was emptied. */
	readonly served: Served[] = [];
	/** Answers in place of files, by path below the base. */
	readonly instead = new Map<string, Answer>();
	/** Called for each request; the server waits for it. */
	before: (path: string) => Promise<void> | void = () => undefined;
	#files: Server;
	#server: Server | undefined;
	#port = 0;

	constructor(folder: string) {
		this.#files = staticServer({ folder, base: BASE });
	}

	/** Address of the site. */
	get url(): string {
		return `http://127.0.0.1:${this.#port}${BASE}`;
	}

	/** Serves another folder from now on. */
	publish(folder: string): void {
		this.#files = staticServer({ folder, base: BASE });
	}

	/** Starts, at the same port as before. */
	async start(): Promise<this> {
		const server = createServer((request, response) => void this.#answer(request, response));
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
		return this;
	}

	/** Stops at once, in the middle of answers too. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname.slice(BASE.length));
		const record = { path, status: 0, bytes: 0 };
		this.served.push(record);
		await this.before(path);
		const before = request.socket.bytesWritten;
		response.on('finish', () => {
			record.status = response.statusCode;
			record.bytes = request.socket.bytesWritten - before;
		});
		const instead = this.instead.get(path);
		if (!instead) {
			this.#files.emit('request', request, response);
			return;
		}
		const body = Buffer.from(instead.text);
		response
			.writeHead(instead.status, { 'content-type': instead.type, 'content-length': body.length })
			.end(body);
	}
}
