import type { Edition } from '../../schemas/edition.ts';
import { mergeChanges, undoChanges, type Change } from './changes.ts';
import { dataDigest, valuesDigest, type Digests } from './digest.ts';

/** What a new edition is made of. */
export interface EditionInput {
	/** Newest first; empty before the first edition. */
	editions: readonly Edition[];
	/** Digests of the newest edition and of the figures now. */
	noted: Digests;
	now: Digests;
	/** Values now, by indicator. */
	values: ReadonlyMap<string, readonly { country: string; year: number; value: number }[]>;
	/** Changes that the newest edition lists itself; they count again when it is amended. */
	own: readonly Change[];
	/** Changes since then. */
	next: readonly Change[];
	summary: string;
	/** `YYYY-MM-DD` */
	today: string;
	/** Replaces the newest edition, which nobody has seen yet. */
	amend: boolean;
}

/** The new list of editions and the changes of the newest. */
export function makeEdition(input: EditionInput): { editions: Edition[]; changes: Change[] } {
	const { editions, noted, now, values, today, amend } = input;
	const [newest, ...older] = editions;
	const replaced = amend ? newest : undefined;
	const before = amend ? older : editions;
	const id = replaced?.id ?? freeId(today.slice(0, 7), editions);
	const first = before.length === 0;
	const merged = first ? [] : mergeChanges([...(replaced ? input.own : []), ...input.next]);
	const came = idsOf(now).filter((name) => !idsOf(noted).includes(name));
	const went = idsOf(noted).filter((name) => !idsOf(now).includes(name));
	const added = first ? [] : unite(replaced?.added, came).filter((name) => !went.includes(name));
	const removed = first
		? []
		: unite(replaced?.removed, went).filter((name) => !came.includes(name));
	const changes = merged.filter(({ indicator }) => !added.includes(indicator));
	const byHand = idsOf(noted).filter((name) => {
		const recorded = noted.get(`values/${name}`);
		if (recorded === undefined || recorded === now.get(`values/${name}`)) return false;
		const since = mergeChanges(input.next.filter(({ indicator }) => indicator === name));
		return valuesDigest(undoChanges(values.get(name) ?? [], since)) !== recorded;
	});
	const edited = first
		? []
		: unite(replaced?.edited, byHand).filter((name) => ![...added, ...removed].includes(name));
	const made: Edition = {
		id,
		date: today,
		digest: dataDigest(now),
		summary: input.summary,
		added,
		removed,
		edited,
		...(changes.length > 0 && { changes: `editions/${id}.csv` }),
	};
	return { editions: [made, ...before], changes };
}

function idsOf(digests: Digests): string[] {
	return [...digests.keys()]
		.filter((part) => part.startsWith('catalogue/'))
		.map((part) => part.slice('catalogue/'.length));
}

function freeId(month: string, editions: readonly Edition[]): string {
	const taken = new Set(editions.map(({ id }) => id));
	for (let number = 1; ; number++) {
		const id = number === 1 ? month : `${month}-${number}`;
		if (!taken.has(id)) return id;
	}
}

function unite(one: readonly string[] = [], other: readonly string[]): string[] {
	return [...new Set([...one, ...other])].toSorted();
}
