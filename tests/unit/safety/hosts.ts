import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/lib/ask.ts';
import { headersFor, parseHeaders } from '../../../scripts/lib/headers-file.mjs';
import { listenFrom } from '../../../scripts/lib/listen.mjs';
import { nginxConfig, type NginxSite } from '../../../scripts/lib/nginx-config.ts';
import { parseRedirects, redirectsText } from '../../../scripts/lib/redirects-file.mjs';
import { staticServer } from '../../../scripts/lib/static-server.mjs';
import { pageRedirects, sectionRedirects } from '../../../src/permalinks/redirects.ts';
import { isOwnAddress, permalink } from '../../../src/schemas/permalinks.ts';
import { page, section } from '../permalinks/helpers.ts';
import { holds, holdsAsync, hostileText, mutated } from './hostile.ts';

const address = fc.oneof(
	hostileText,
	mutated(fc.constantFrom('/learn/a/', '/s/some-id/', '/a/#b', '/data/v1/x.csv')),
);

describe('a redirect', () => {
	it('is written only when it stays on the site', () => {
		holds(fc.tuple(address, address), ([from, to]) => {
			const ledger = [page('/from/', to), section('/a/', 'gone', to)];
			const all = { ...pageRedirects(ledger), ...sectionRedirects(ledger, new Set()), [from]: to };
			let text = '';
			try {
				text = redirectsText(all);
			} catch {
				expect(isOwnAddress(from) && isOwnAddress(to)).toBe(false);
				return;
			}
			for (const redirect of parseRedirects(text)) {
				const url = new URL(redirect.to, 'https://here.invalid/');
				expect(url.origin).toBe('https://here.invalid');
				expect(redirect.status).toBe(301);
			}
			expect(parseRedirects(text)).toHaveLength(Object.keys(all).length);
		});
	});

	it('is refused by the ledger when it leads to another host', () => {
		holds(address, (movedTo) => {
			const read = permalink.safeParse({ ...page('/a/'), movedTo });
			if (!read.success) return;
			const url = new URL(movedTo, 'https://here.invalid/');
			expect(url.origin).toBe('https://here.invalid');
		});
	});
});

describe('rules for a host', () => {
	const site: NginxSite = {
		...{ folder: '/srv/atlas', base: '/', listen: '80', names: '_', rules: [], redirects: [] },
	};

	it('are read from any text, and give headers with names and values in one line', () => {
		const file = mutated(fc.constant('/*\n  A: 1\n/s/*\n  ! A\n  B-C: x y\n'));
		holds(fc.tuple(file, address), ([text, path]) => {
			for (const [name, value] of Object.entries(headersFor(parseHeaders(text), path))) {
				expect(name).toMatch(/^[\w-]+$/);
				expect(value).not.toMatch(/\n/);
			}
		});
	});

	it('never become more than values in the configuration of nginx', () => {
		const lines = nginxConfig({
			...site,
			rules: [{ pattern: '/x/*', headers: [['a', 'value']] }],
			redirects: [{ from: '/old/', to: '/new/', status: 301 }],
		}).split('\n').length;
		holds(fc.tuple(hostileText, address, address), ([value, pattern, to]) => {
			const rules = [{ pattern, headers: [['a', value] as [string, string]] }];
			let config: string;
			try {
				config = nginxConfig({ ...site, rules, redirects: [{ from: '/old/', to, status: 301 }] });
			} catch {
				return;
			}
			expect(Math.abs(config.split('\n').length - lines)).toBeLessThanOrEqual(1);
			expect(config.match(/\{/g)?.length).toBe(config.match(/\}/g)?.length);
			const [, given = ''] = /"~\^.*" "(.*)";\n/.exec(config) ?? [];
			expect([value, '']).toContain(given);
		});
	});

	it('take no folder or name that would end the value', () => {
		holds(hostileText, (text) => {
			for (const key of ['folder', 'names', 'listen'] as const) {
				if (!/["\\$;{}\r\n\0]/.test(text)) continue;
				expect(() => nginxConfig({ ...site, [key]: text })).toThrow('nginx');
			}
		});
	});
});

describe('our own server', () => {
	let folder: string;
	let origin: string;
	const server = () => staticServer({ folder: join(folder, 'site'), base: '/' });
	let running: ReturnType<typeof server>;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'safety-'));
		const files = ['site/index.html', 'site/404.html', 'site/learn/index.html', 'secret.txt'];
		for (const name of files) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), name === 'secret.txt' ? 'x'.repeat(777) : name);
		}
		running = server();
		await listenFrom(running, { port: 0, host: '127.0.0.1' });
		origin = `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		running.close();
		running.closeAllConnections();
		rmSync(folder, { recursive: true });
	});

	it('answers anything, from its folder only, and sends nobody elsewhere', async () => {
		const steps = fc.constantFrom(
			...[
				'..',
				'.',
				'%2e%2e',
				'..%2f',
				'%2f',
				'//',
				'/',
				'\\',
				'%5c',
				'%00',
				'learn',
				'secret.txt',
			],
			...['?q=//x', '#', ';', '%', 'site', '@x', ':80'],
		);
		const path = fc.oneof(
			fc.constantFrom('/.//learn', '//learn', '/\\learn', '/%2e//learn', '/./\\/learn?a=//b'),
			fc.array(steps, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
			fc.array(steps, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
			address.map((text) => `/${encodeURI(text.toWellFormed())}`),
			address.map((text) => text.replace(/[^\x21-\x7e]/g, '')),
		);
		await holdsAsync(path, async (asked) => {
			if (asked === '') return;
			// Node closes a connection after what is no request; the next one needs its own.
			const { status, headers, body } = await ask(origin, asked, {
				headers: { connection: 'close' },
			});
			// Node itself refuses what is no request.
			expect([200, 301, 400, 404]).toContain(status);
			expect(body.length).not.toBe(777);
			const location = new URL(headers.location ?? '/', 'http://here.invalid/');
			expect(location.host).toBe('here.invalid');
		});
	});
});
