// Writes a file.gz beside every text of a built site, for servers that send such files as they are:
// npm run deploy:compress -- <folder>, usually the folder on the server and not dist/
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { filesIn } from './lib/compare-folders.mjs';
import { COMPRESSED } from './lib/nginx-config.ts';
import { mediaTypes } from './lib/media-types.mjs';

/** Smaller files gain nothing; nginx leaves them as they are too. */
const SMALLEST = 500;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Which folder? npm run deploy:compress -- <folder>');
	process.exit(1);
}
const sum = { files: 0, before: 0, after: 0 };
for (const file of filesIn(folder)) {
	if (!COMPRESSED.test(mediaTypes[extname(file)] ?? '')) continue;
	const text = readFileSync(join(folder, file));
	if (text.length < SMALLEST) continue;
	const packed = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
	writeFileSync(join(folder, `${file}.gz`), packed);
	sum.files += 1;
	sum.before += text.length;
	sum.after += packed.length;
}
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(`${sum.files} files: ${megabytes(sum.before)} MB, packed ${megabytes(sum.after)} MB`);
