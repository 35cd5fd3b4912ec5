import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before all tests of a run: gives them, and the browsers they start, a temporary folder of their own, and
 * removes it at the end with all that they left there.
 */
export default function temporary(): () => void {
	const before = process.env.TMPDIR;
	const folder = mkdtempSync(join(tmpdir(), 'bpo-atlas-tests-'));
	process.env.TMPDIR = folder;
	return () => {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
}
