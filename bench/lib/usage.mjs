// Loaded into a measured program by --import; leaves its use of memory and processor in the file named by USAGE_FILE.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
if (file && isMainThread) {
	process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
