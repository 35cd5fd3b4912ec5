import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../../../scripts/lib/headers-file.mjs';
import { nginxConfig, type NginxSite } from '../../../scripts/lib/nginx-config.ts';
import { siteRules } from '../../../scripts/lib/site-rules.ts';

const site = (changes: Partial<NginxSite> = {}): NginxSite => ({
	...{ folder: '/var/www/bpo-atlas', base: '/', listen: '80', names: '_' },
	...{ rules: [], redirects: [], ...changes },
});
const rules = (text: string) => nginxConfig(site({ rules: parseHeaders(text) }));

describe('the configuration of nginx', () => {
	it('in deploy/ is that of this project (else: npm run -s deploy:nginx > deploy/nginx/bpo-atlas.conf)', () => {
		const kept = readFileSync('deploy/nginx/bpo-atlas.conf', 'utf8');
		expect(nginxConfig(site(siteRules(process.cwd())))).toBe(kept);
	});

	it('gives a path the header of the last rule that speaks of it', () => {
		expect(rules('/*\n  A: 1\n/s/*\n  ! A\n  A: 2\n/s/x/*\n  ! A\n')).toContain(
			'map $uri $atlas_a {\n\t"~^/s/x/" "";\n\t"~^/s/" "2";\n\tdefault "1";\n}',
		);
	});

	it('knows a folder by its index, an exact file, and a star inside a path', () => {
		const config = rules('/x/\n  A: 1\n/oer.json\n  A: 2\n/data/*.csv\n  A: 3\n');
		expect(config).toContain('"~^/x/(index\\.html)?$" "1"');
		expect(config).toContain('"~^/oer\\.json$" "2"');
		expect(config).toContain('"~^/data/.*\\.csv$" "3"');
	});

	it('lets browsers ask again for whatever no rule speaks of', () => {
		expect(rules('/a/*\n  Cache-Control: immutable\n')).toContain(
			'map $uri $atlas_cache_control {\n\t"~^/a/" "immutable";\n\tdefault "no-cache";\n}',
		);
	});

	it('serves a path below the root, with its redirects and its page for what is not found', () => {
		const config = nginxConfig(
			site({
				base: '/atlas/',
				rules: parseHeaders('/s/*\n  A: 1\n'),
				redirects: [{ from: '/old/', to: '/new/#part', status: 301 }],
			}),
		);
		for (const line of [
			'location /atlas/ {\n\t\talias "/var/www/bpo-atlas/";',
			'location = /atlas {\n\t\treturn 301 /atlas/$is_args$args;',
			'location = /atlas/old/ {\n\t\treturn 301 /atlas/new/#part;',
			'location = /atlas/old {\n\t\treturn 301 /atlas/new/#part;',
			'error_page 403 404 =404 /atlas/404.html;',
			'"~^/atlas/s/" "1"',
		]) {
			expect(config).toContain(line);
		}
	});

	it('speaks of Brotli only when it is asked to, then of the types of gzip', () => {
		expect(nginxConfig(site())).not.toMatch(/brotli/i);
		const config = nginxConfig(site({ brotli: true }));
		for (const line of ['brotli on;', 'brotli_static on;', 'brotli_min_length 500;']) {
			expect(config).toContain(`\t${line}\n`);
		}
		const types = (name: string) => new RegExp(`\\t${name}_types (.*);`).exec(config)?.[1];
		expect(types('brotli')).toBe(types('gzip'));
	});

	it('compresses texts and WebAssembly, and nothing that is compressed already', () => {
		const types = /\tgzip_types (.*);/.exec(nginxConfig(site()))?.[1]?.split(' ');
		expect(types).toEqual(
			expect.arrayContaining(['application/wasm', 'image/svg+xml', 'text/css', 'text/javascript']),
		);
		expect(types?.filter((type) => /zip|pdf|font|png|jpeg|webp/.test(type))).toEqual([]);
	});

	it('gives what was compressed ahead no address of its own', () => {
		expect(nginxConfig(site())).toContain('location ~ ^/.*\\.(br|gz)$ {\n\t\treturn 404;');
		expect(nginxConfig(site({ base: '/a.b/' }))).toContain('location ~ ^/a\\.b/.*\\.(br|gz)$ {');
	});

	it.each([
		{ folder: '/srv/a"; }' },
		{ names: 'a; return 200 b' },
		{ rules: parseHeaders('/*\n  A: "x" $y\n') },
		{ rules: parseHeaders('/a b(c)\n  A: 1\n') },
		{ redirects: [{ from: '/old/', to: '//evil.example/', status: 301 }] },
		{ redirects: [{ from: '/old/ { }', to: '/new/', status: 301 }] },
	])('refuses what would end a value: %j', (changes) => {
		expect(() => nginxConfig(site(changes))).toThrow();
	});
});
