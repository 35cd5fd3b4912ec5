import type { EditionName } from '../manifest.ts';
import type { Amount } from '../needs.ts';

/** Groups of an edition. */
export interface Holding {
	id: string;
	groups: readonly string[];
}

/** A page, frame or worker that must go on with the edition it began with; null is the network. */
export interface Binding {
	edition: string | null;
	/** When it was bound, in milliseconds. */
	since: number;
}

/** What the worker must not forget when it is stopped. One record: a switch is one write. */
export interface CopyState {
	/** The edition that new pages are read from. */
	active?: Holding | undefined;
	/** An edition on its way: at first or after an update. */
	pending?: Holding | undefined;
	newer?: (EditionName & Amount) | undefined;
	/** Clients that are older than the last change of `active`, by id. */
	bound: Readonly<Record<string, Binding>>;
	/** Fetch newer editions without being asked. */
	keepCurrent: boolean;
	/** When the server was last asked for a newer edition, in milliseconds. */
	looked: number;
}

/** The name of the record that holds the state. */
export const STATE = 'state';

/** Nothing saved. */
export const emptyState: CopyState = { bound: {}, keepCurrent: true, looked: 0 };

/** Whether the copy holds a group of an edition completely. */
export function holds(state: CopyState, edition: string, group: string): boolean {
	return state.active?.id === edition && state.active.groups.includes(group);
}

/** The editions that something still needs. */
export function neededEditions(state: CopyState): Set<string> {
	const bound = Object.values(state.bound).map(({ edition }) => edition);
	const ids = [state.active?.id, state.pending?.id, state.newer?.id, ...bound];
	return new Set(ids.filter((id) => typeof id === 'string'));
}
