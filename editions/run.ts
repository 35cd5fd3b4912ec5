/** Makes what readers take away, from the built site: `npm run editions [-- zip zim epub pdf]`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOfflineManifest } from '../src/offline/manifest-file.ts';
import { editions } from './all.ts';
import { readHome } from './folder/home.ts';
import { readList } from './list.ts';
import { makeAll } from './make-all.ts';
import { withEditionList } from './offline-page.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const SITE = 'dist';
const WORK = '.cache/editions';
const SHELF = join(SITE, 'offline/editions');

const named = process.argv.slice(2);
const unknown = named.filter((name) => !editions.some(({ id }) => id === name));
if (unknown.length > 0) {
	const known = editions.map(({ id }) => id).join(', ');
	console.error(`There is no edition called ${unknown.join(', ')}. There are: ${known}.`);
	process.exit(1);
}
const wanted = editions.filter(({ id }) => named.length === 0 || named.includes(id));

try {
	const { base } = await readHome(SITE);
	const { leftOut, failed } = await makeAll(wanted, {
		site: SITE,
		work: WORK,
		shelf: SHELF,
		say: console.log,
	});
	await completePage();
	await writeOfflineManifest(SITE, base);
	// Who asked for one by name and did not get it must know.
	const isShort = failed.length > 0 || (named.length > 0 && leftOut.length > 0);
	process.exitCode = isShort ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function completePage(): Promise<void> {
	const list = await readList(SHELF);
	if (!list) return;
	const page = join(SITE, 'offline/index.html');
	await writeFile(page, withEditionList(await readFile(page, 'utf8'), list));
}
