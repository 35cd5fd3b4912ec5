import type { Permalink } from '../schemas/permalinks.ts';
import { readLedger } from './ledger.ts';

let cached: Permalink[] | undefined;

/** The ledger of the project the build runs in, read once for all its pages. */
export function siteLedger(): Permalink[] {
	cached ??= readLedger(process.cwd());
	return cached;
}
