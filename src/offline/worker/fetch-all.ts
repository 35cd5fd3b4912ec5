import type { FileEntry } from '../manifest.ts';
import type { FileFault, Progress } from '../messages.ts';
import { amountOf } from '../needs.ts';
import { fetchFile, type Network } from './fetch-file.ts';
import type { Library } from './library.ts';

/** Files on their way at a time. */
const LANES = 8;
/** How many faulty files are named before the rest is given up. */
const MOST_FAULTS = 20;

/** What fetching needs. */
export interface FetchTools {
	library: Library;
	network: Network;
	/** Told after every file. */
	progress: (progress: Progress) => void;
}

/**
 * Fetches and stores files stage by stage, several at a time, and tells how far it is.
 *
 * @param files all that the copy shall hold, of which `stages` are still missing
 * @returns the files that the server has and that are not what they should be
 * @throws When the connection, the room or the signal ends it.
 */
export async function fetchAll(
	{ library, network, progress }: FetchTools,
	files: readonly FileEntry[],
	stages: readonly FileEntry[][],
	signal: AbortSignal,
): Promise<FileFault[]> {
	const total = amountOf(files);
	const faults: FileFault[] = [];
	const left = amountOf(stages.flat());
	const done = { files: total.files - left.files, bytes: total.bytes - left.bytes };
	let fetched = 0;
	const tell = (): void => progress({ job: 'save', ...done, total, fetched });
	tell();
	const stop = new AbortController();
	signal.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
	const lane = async (queue: FileEntry[]): Promise<void> => {
		for (let entry = queue.shift(); entry; entry = queue.shift()) {
			stop.signal.throwIfAborted();
			const { answer, fault } = await fetchFile(network, entry, stop.signal);
			if (fault) faults.push(fault);
			if (faults.length >= MOST_FAULTS) return;
			if (!answer) continue;
			const [, size, hash] = entry;
			await library.shelves.contents.put(hash, answer);
			done.files++;
			done.bytes += size;
			fetched += size;
			tell();
		}
	};
	for (const stage of stages) {
		const queue = [...stage];
		const lanes = Array.from({ length: LANES }, () =>
			lane(queue).catch((error: unknown) => {
				// One lane failed: the others need not go on.
				stop.abort(error);
				throw error;
			}),
		);
		// All must have ended: nothing is written after this.
		const ends = await Promise.allSettled(lanes);
		signal.throwIfAborted();
		if (ends.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
	}
	return faults;
}
