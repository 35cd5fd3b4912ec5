import type { EditionName } from './manifest.ts';
import type { Amount } from './needs.ts';

/** What a page may ask of the worker. */
export type Order =
	| { type: 'status' }
	/** Save these groups of the newest edition, besides those that are saved. */
	| { type: 'save'; groups: readonly string[] }
	| { type: 'cancel' }
	/** Ask the server whether there is a newer edition. */
	| { type: 'look' }
	/** Read every stored file again and throw out those that are damaged. */
	| { type: 'check' }
	| { type: 'keep-current'; on: boolean }
	| { type: 'delete' };

/** What the server sent in place of a file. */
export type FileFault =
	| { path: string; kind: 'status'; status: number }
	/** A page came for something that is no page. */
	| { path: string; kind: 'page' }
	/** The content is not what the list of the edition says. */
	| { path: string; kind: 'altered' };

/** Why a save stopped. What was complete by then stays. */
export type Trouble =
	| { kind: 'connection' }
	| { kind: 'room' }
	| { kind: 'list' }
	| { kind: 'unsteady' }
	/** At most twenty are named. */
	| { kind: 'files'; files: readonly FileFault[] };

/** A saved copy, or one on its way. */
export interface CopyFacts extends EditionName, Amount {
	groups: readonly string[];
}

/** How far a job is. */
export interface Progress extends Amount {
	job: 'save' | 'check';
	total: Amount;
	/** Bytes that came over the network in this run. */
	fetched: number;
}

/** All that a page needs to know to show the state of the copy. */
export interface Status {
	/** The copy that pages are read from. */
	saved?: CopyFacts;
	/** A save that was begun and is not complete. */
	begun?: CopyFacts & { present: Amount };
	/** A newer edition on the server, with what it would fetch. */
	newer?: EditionName & Amount;
	/** The server was just asked, and has nothing newer. */
	isCurrent?: boolean;
	progress?: Progress;
	trouble?: Trouble;
	/** Damaged files that the last check threw out. */
	damaged?: number;
	keepCurrent: boolean;
}

/** What the worker sends to pages. */
export interface Report {
	type: 'offline-status';
	status: Status;
}

const PLAIN = ['status', 'cancel', 'look', 'check', 'delete'];

/** Reads a message that came to the worker; undefined for anything else. */
export function readOrder(value: unknown): Order | undefined {
	if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
	const order: Record<string, unknown> = { ...value };
	if (PLAIN.includes(String(order.type))) return { type: order.type } as Order;
	if (order.type === 'keep-current') return { type: 'keep-current', on: order.on === true };
	const { groups } = order;
	if (order.type !== 'save' || !Array.isArray(groups)) return undefined;
	return { type: 'save', groups: groups.filter((group) => typeof group === 'string') };
}
