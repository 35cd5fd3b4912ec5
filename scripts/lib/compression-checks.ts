import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, type RawAnswer } from './ask.ts';
import { SMALLEST } from './compressible.ts';
import { mediaTypes, UNKNOWN_TYPE } from './media-types.mjs';
import type { NginxSite } from './nginx-config.ts';
import { packedEndings } from './pack-ahead.ts';
import { headerProblems } from './served-files.ts';

/** A site as one run of the test serves it. */
export interface TriedSite extends NginxSite {
	brotli: boolean;
	/** Whether the folder holds files that were compressed ahead. */
	ahead: boolean;
}

/** One way to ask, and the encoding of the answer; undefined for none. */
export interface Wish {
	accepted: string;
	encoding: 'br' | 'gzip' | undefined;
}

const OPEN = { br: brotliDecompressSync, gzip: gunzipSync };

/** What readers' programs say they can unpack: all, one of the two, none. */
export function wishes({ brotli }: Pick<TriedSite, 'brotli'>): Wish[] {
	return [
		{ accepted: 'gzip, deflate, br, zstd', encoding: brotli ? 'br' : 'gzip' },
		{ accepted: 'br', encoding: brotli ? 'br' : undefined },
		{ accepted: 'gzip, br;q=0', encoding: 'gzip' },
		{ accepted: 'gzip', encoding: 'gzip' },
		{ accepted: 'deflate, brotli, identity', encoding: undefined },
	];
}

/**
 * What is wrong with a file when it is asked for in every way: texts and WebAssembly come in the best
 * encoding that was asked for, the rest as it is, and unpacked every answer is the file.
 */
export async function compressionProblems(
	origin: string,
	site: TriedSite,
	file: string,
): Promise<string[]> {
	const content = readFileSync(join(site.folder, file));
	const type = mediaTypes[extname(file)] ?? UNKNOWN_TYPE;
	// Said in other words than the configuration says it.
	const packs =
		(type.includes('charset') || /xml|json|wasm/.test(type)) && content.length >= SMALLEST;
	const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	const problems = wishes(site).map(async ({ accepted, encoding }) => {
		const wanted = packs ? encoding : undefined;
		const headers = { 'accept-encoding': accepted };
		const answer = await ask(origin, site.base + path.slice(1), { headers });
		const wrong = [
			...encodingProblems(answer, wanted, packs),
			...(wanted && site.ahead ? aheadProblems(answer, site, file + packedEndings[wanted]) : []),
			...(unpacked(answer)?.equals(content) ? [] : ['not the file']),
			...(answer.headers['content-type'] === type ? [] : ['another type']),
			...headerProblems(path, answer.headers, site, path),
		];
		return wrong.map((problem) => `${path} for "${accepted}": ${problem}`);
	});
	return (await Promise.all(problems)).flat();
}

/** What is wrong with the page for what is not there when it is asked for in every way. */
export async function missingPageProblems(origin: string, site: TriedSite): Promise<string[]> {
	const page = readFileSync(join(site.folder, '404.html'));
	const problems = wishes(site).map(async ({ accepted, encoding }) => {
		const headers = { 'accept-encoding': accepted };
		const answer = await ask(origin, `${site.base}no-such-page`, { headers });
		const wrong = [
			...(answer.status === 404 ? [] : [`${answer.status}, not 404`]),
			...encodingProblems(answer, encoding, true),
			...(unpacked(answer)?.equals(page) ? [] : ['not our page']),
		];
		return wrong.map((problem) => `missing page for "${accepted}": ${problem}`);
	});
	return (await Promise.all(problems)).flat();
}

function encodingProblems(
	{ headers }: RawAnswer,
	wanted: Wish['encoding'],
	varies: boolean,
): string[] {
	const given = headers['content-encoding'];
	const isTold = headers.vary?.toLowerCase().includes('accept-encoding') === true;
	return [
		...(given === wanted ? [] : [`${given ?? 'as it is'} and not ${wanted ?? 'as it is'}`]),
		...(isTold || !varies ? [] : ['caches are not told that it varies']),
	];
}

function aheadProblems({ body }: RawAnswer, { folder }: TriedSite, copy: string): string[] {
	return body.equals(readFileSync(join(folder, copy))) ? [] : [`not ${copy}`];
}

function unpacked({ headers, body }: RawAnswer): Buffer | undefined {
	const encoding = headers['content-encoding'];
	if (encoding === undefined) return body;
	try {
		return encoding === 'br' || encoding === 'gzip' ? OPEN[encoding](body) : undefined;
	} catch {
		return undefined;
	}
}
