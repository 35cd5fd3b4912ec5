import type { Permalink } from '../schemas/permalinks.ts';
import { keyOf } from './ledger.ts';

/** Adds new addresses to the recorded ones. Nothing recorded is ever changed or removed. */
export function extendLedger(
	recorded: readonly Permalink[],
	current: readonly Permalink[],
): Permalink[] {
	const known = new Set(recorded.map(keyOf));
	return [...recorded, ...current.filter((address) => !known.has(keyOf(address)))].toSorted(
		(a, b) => keyOf(a).localeCompare(keyOf(b), 'en'),
	);
}

/** The ledger as text: one address a line, so that a change shows as one line. */
export function formatLedger(addresses: readonly Permalink[]): string {
	const lines = addresses.map((address) => `\t\t${JSON.stringify(address)}`);
	return `{\n\t"addresses": [\n${lines.join(',\n')}\n\t]\n}\n`;
}
