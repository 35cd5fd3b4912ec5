import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file in one step: readers see the old text or the new one, never half of it. */
export function replaceFile(path: string, text: string): void {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
