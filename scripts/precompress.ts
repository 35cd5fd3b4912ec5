// Writes a file.gz and a file.br beside every text of a built site, for servers that send such files
// as they are: npm run deploy:compress -- <folder>, a copy of dist/ that is then put on the server
import { packAhead } from './lib/pack-ahead.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Which folder? npm run deploy:compress -- <folder>');
	process.exit(1);
}
const { files, before, gzip, brotli } = await packAhead(folder);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
	`${files} files: ${megabytes(before)}, in gzip ${megabytes(gzip)}, in Brotli ${megabytes(brotli)}`,
);
