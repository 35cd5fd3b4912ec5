import type { Progress } from '../messages.ts';
import { amountOf, filesOf } from '../needs.ts';
import { verified } from './fetch-file.ts';
import type { Library } from './library.ts';

/**
 * Reads every file of the copy and throws out those whose content is not what it should be.
 *
 * @returns how many files are damaged or gone
 */
export async function checkCopy(
	library: Library,
	signal: AbortSignal,
	progress: (progress: Progress) => void,
): Promise<number> {
	const { active } = await library.state();
	const edition = active && (await library.edition(active.id));
	if (!edition) return 0;
	const files = filesOf(edition.manifest, active.groups);
	const total = amountOf(files);
	const done = { files: 0, bytes: 0 };
	let damaged = 0;
	for (const entry of files) {
		if (signal.aborted) break;
		const [, size, hash] = entry;
		const stored = await library.shelves.contents.get(hash);
		if (!stored || !(await verified(stored, entry))) {
			damaged++;
			await library.shelves.contents.remove(hash);
		}
		done.files++;
		done.bytes += size;
		progress({ job: 'check', ...done, total, fetched: 0 });
	}
	return damaged;
}
