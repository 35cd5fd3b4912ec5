import { isOwnAddress } from '../../src/schemas/permalinks.ts';
import type { HeaderRule } from './headers-file.mjs';
import { UNKNOWN_TYPE } from './media-types.mjs';
import { compressionLines, packedLocation } from './nginx-compression.ts';
import { typeLines, typesThat } from './nginx-types.ts';
import type { Redirect } from './redirects-file.mjs';

/** What a configuration is made for. */
export interface NginxSite {
	/** Absolute folder of the built site. */
	folder: string;
	/** Path the site was built for, with slashes around. */
	base: string;
	/** What nginx listens on, for example "80" or "127.0.0.1:8080". */
	listen: string;
	/** Host names; "_" for any. */
	names: string;
	rules: readonly HeaderRule[];
	redirects: readonly Redirect[];
	/** Whether it compresses with Brotli too; an nginx without the modules then does not start. */
	brotli?: boolean;
}

/** For every answer that the rules give no other one: keep it, and ask whether it is still right. */
export const USUAL_CACHE = 'no-cache';

/** What could end a value or begin another directive. */
const UNSAFE = /["\\$;{}\r\n\0]/;

/**
 * The configuration of nginx for the site: types, compression, headers, caching, redirects and the
 * page for what is not found.
 *
 * @throws when a folder, path, name, header or redirect holds what nginx would read as more than a value
 */
export function nginxConfig(site: NginxSite): string {
	const { folder, base, listen, names, rules, redirects, brotli = false } = site;
	for (const text of [folder, base, listen, names]) value(text);
	const headers = headerMaps(rules, base);
	return `# BPO Atlas on nginx, written by "npm run deploy:nginx": headers are those of public/_headers,
# types those of our own server, redirects those of content/permalinks.json. See deploy/README.md.

${headers.map(({ text }) => text).join('\n')}
server {
	listen ${listen};
	server_name ${names};
	server_tokens off;

	# Addresses in redirects stay without a host, so that they are right behind any proxy.
	absolute_redirect off;

	types {
${typeLines()}
	}
	default_type ${UNKNOWN_TYPE};
	charset utf-8;
	charset_types ${typesThat((type) => type.includes('charset'))};

${compressionLines(brotli)}
	# No location below adds a header, so that all of them inherit these.
${headers.map(({ name, variable }) => `\tadd_header ${name} ${variable} always;`).join('\n')}

	# A folder without a page of its own is no secret and no list either.
	error_page 403 404 =404 ${base}404.html;

${siteLocation(folder, base)}
${packedLocation(escaped(base))}	# Files for other hosts are no pages.
	location = ${base}_headers {
		return 404;
	}
	location = ${base}_redirects {
		return 404;
	}
${redirects.flatMap((redirect) => redirectLocations(redirect, base)).join('')}}
`;
}

function siteLocation(folder: string, base: string): string {
	if (base === '/') return `\tlocation / {\n\t\troot "${folder}";\n\t}\n`;
	const bare = base.slice(0, -1);
	return `\tlocation ${base} {
		alias "${folder}/";
	}
	location = ${bare} {
		return 301 ${base}$is_args$args;
	}
`;
}

/** An old address answers with and without its final slash. */
function redirectLocations({ from, to, status }: Redirect, base: string): string[] {
	for (const address of [from, to]) {
		if (!isOwnAddress(address)) throw new Error(`"${address}" is no address of this site`);
	}
	const below = (address: string) => base + address.slice(1);
	const forms = new Set([from, from.replace(/(.)\/$/, '$1')]);
	return [...forms].map(
		(form) => `	location = ${below(form)} {\n\t\treturn ${status} ${below(to)};\n\t}\n`,
	);
}

/** For each header a table from path to value: the last rule that speaks of it wins. */
function headerMaps(rules: readonly HeaderRule[], base: string) {
	const names = new Set(['cache-control', ...rules.flatMap(({ headers }) => headers.map(nameOf))]);
	return [...names].toSorted().map((name) => {
		const variable = `$atlas_${name.replaceAll('-', '_')}`;
		const lines = rules.flatMap(({ pattern, headers }) => {
			const last = headers.findLast((header) => nameOf(header) === name);
			const key = pattern === '/*' ? 'default' : `"~${expression(pattern, base)}"`;
			return last ? [{ key, value: value(last[1] ?? '') }] : [];
		});
		const usual = name === 'cache-control' ? USUAL_CACHE : '';
		if (!lines.some(({ key }) => key === 'default'))
			lines.unshift({ key: 'default', value: usual });
		// nginx takes the first expression that fits.
		const table = lines.toReversed().map(({ key, value }) => `\t${key} "${value}";\n`);
		return { name, variable, text: `map $uri ${variable} {\n${table.join('')}}\n` };
	});
}

function nameOf([name]: HeaderRule['headers'][number]): string {
	return name;
}

/** The paths of a rule as nginx knows them: a folder has become its index by then. */
function expression(pattern: string, base: string): string {
	const [start = '', end] = (base + pattern.replace(/^\//, '')).split('*').map(escaped);
	if (end === undefined) return `^${start}${start.endsWith('/') ? '(index\\.html)?' : ''}$`;
	return end === '' ? `^${start}` : `^${start}.*${end}$`;
}

function escaped(text: string): string {
	if (!/^[\w./-]*$/.test(text)) throw new Error(`nginx cannot take "${text}" as a path`);
	return text.replaceAll('.', '\\.');
}

function value(text: string): string {
	if (UNSAFE.test(text)) throw new Error(`nginx cannot take "${text}" as a value`);
	return text;
}
