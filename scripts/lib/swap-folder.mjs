import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{ current: string, next: string, last: string }} Places */

/**
 * Puts a finished folder in the place of the current one by renaming, so that nobody ever sees a
 * half-written one. For a moment nothing stands there: `last` then holds the folder that was there,
 * and {@link restoreFolder} brings it back if the machine stops at that very moment.
 *
 * @param {Places} places
 */
export function swapFolder({ current, next, last }) {
	mkdirSync(dirname(last), { recursive: true });
	rmSync(last, { recursive: true, force: true });
	if (existsSync(current)) renameSync(current, last);
	renameSync(next, current);
	rmSync(last, { recursive: true, force: true });
}

/**
 * Brings back the folder that an interrupted {@link swapFolder} had moved away.
 *
 * @param {Pick<Places, 'current' | 'last'>} places
 * @returns {boolean} whether there was something to bring back
 */
export function restoreFolder({ current, last }) {
	if (existsSync(current) || !existsSync(last)) return false;
	renameSync(last, current);
	return true;
}

/**
 * Does something that a Ctrl+C must not cut in two: the signal waits until it is done.
 *
 * @param {() => void} work must not wait for anything itself
 */
export function undisturbed(work) {
	const ignore = () => undefined;
	process.on('SIGINT', ignore).on('SIGTERM', ignore);
	try {
		work();
	} finally {
		process.off('SIGINT', ignore).off('SIGTERM', ignore);
	}
}
