import type { Permalink } from '../schemas/permalinks.ts';

/** What the ledger says of the promise that addresses stay. */
export interface KeptAddresses {
	total: number;
	/** Day on which the oldest was recorded, `YYYY-MM-DD`; undefined while nothing is. */
	oldest: string | undefined;
	/** Addresses whose target is elsewhere now, and that lead there. */
	moved: number;
	/** Number by kind, largest first. */
	kinds: readonly { kind: Permalink['kind']; count: number }[];
}

/** Counts the recorded addresses. */
export function keptAddresses(recorded: readonly Permalink[]): KeptAddresses {
	const counts = new Map<Permalink['kind'], number>();
	for (const { kind } of recorded) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return {
		total: recorded.length,
		oldest: recorded.map(({ since }) => since).toSorted()[0],
		moved: recorded.filter(({ movedTo }) => movedTo !== undefined).length,
		kinds: [...counts]
			.map(([kind, count]) => ({ kind, count }))
			.toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind, 'en')),
	};
}
