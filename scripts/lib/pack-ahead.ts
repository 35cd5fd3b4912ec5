import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './compare-folders.mjs';
import { isCompressible, SMALLEST } from './compressible.ts';
import { forEachOf } from './for-each-of.ts';
import { mediaTypes } from './media-types.mjs';

/** How hard to compress; the best takes about fifty times as long as 5. */
export interface Effort {
	gzip: number;
	brotli: number;
}

/** What is done once for every reader is done as well as can be. */
export const BEST: Effort = {
	gzip: constants.Z_BEST_COMPRESSION,
	brotli: constants.BROTLI_MAX_QUALITY,
};

/** Bytes before and after. */
export interface Packed {
	files: number;
	before: number;
	gzip: number;
	brotli: number;
}

/** Ending of the file beside a file that holds it in an encoding; nginx looks for these. */
export const packedEndings = { br: '.br', gzip: '.gz' } as const;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** The files of a folder that hold another file of it compressed. */
export function packedCopies(files: readonly string[]): Set<string> {
	const all = new Set(files);
	return new Set(
		files.filter((file) =>
			Object.values(packedEndings).some(
				(ending) => file.endsWith(ending) && all.has(file.slice(0, -ending.length)),
			),
		),
	);
}

/**
 * Writes a file.gz and a file.br beside every file of a folder that compression makes smaller, and
 * removes those that an earlier state of the folder left beside others: a server would send them.
 */
export async function packAhead(folder: string, effort: Effort = BEST): Promise<Packed> {
	const sum = { files: 0, before: 0, gzip: 0, brotli: 0 };
	const files = filesIn(folder);
	const copies = packedCopies(files);
	for (const copy of copies) rmSync(join(folder, copy));
	const originals = files.filter(
		(file) => !copies.has(file) && isCompressible(mediaTypes[extname(file)] ?? ''),
	);
	await forEachOf(originals, async (file) => {
		const path = join(folder, file);
		const content = readFileSync(path);
		if (content.length < SMALLEST) return;
		const [small, smaller] = await Promise.all([
			gzipOf(content, { level: effort.gzip }),
			brotliOf(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort.brotli } }),
		]);
		writeFileSync(path + packedEndings.gzip, small);
		writeFileSync(path + packedEndings.br, smaller);
		sum.files += 1;
		sum.before += content.length;
		sum.gzip += small.length;
		sum.brotli += smaller.length;
	});
	return sum;
}
