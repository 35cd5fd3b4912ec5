// Serves the built site: PORT, HOST and BASE_PATH may be set; `--strict` insists on the port.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from './lib/base-path.mjs';
import { listenFrom } from './lib/listen.mjs';
import { staticServer } from './lib/static-server.mjs';
import { restoreFolder } from './lib/swap-folder.mjs';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
restoreFolder({
	current: folder,
	last: fileURLToPath(new URL('../.cache/dist-last', import.meta.url)),
});
if (!existsSync(folder)) {
	console.error('There is no built site yet. Run "npm start", or "npm run build" first.');
	process.exit(1);
}
const base = process.env.BASE_PATH ?? '/';
const host = process.env.HOST ?? 'localhost';
const port = await listenFrom(staticServer({ folder, base }), {
	port: Number(process.env.PORT ?? 4321),
	host,
	tries: process.argv.includes('--strict') ? 0 : 20,
});
console.log(`\nThe atlas is at http://${host}:${port}${basePath(base)}`);
console.log('Press Ctrl+C to stop.');
