import { z } from 'zod';
import { isoDate } from './common.ts';

const OWN_ADDRESS = /^\/(?!\/)[\w./-]*(#[\w-]+)?$/;

/**
 * Whether a text is an address of this site from its root on, and nothing that a browser or a host
 * would read as more: no other host, no query, no way up.
 */
export function isOwnAddress(text: string): boolean {
	return OWN_ADDRESS.test(text) && !text.split(/[/#]/).includes('..');
}

const address = z.string().refine(isOwnAddress, 'is no address of this site');

/** One published address, for ever: the target may go, but then `movedTo` says what answers. */
export const permalink = z.strictObject({
	kind: z.enum(['page', 'section', 'part', 'figure', 'formula', 'quiz', 'claim']),
	id: z.string(),
	path: address,
	since: isoDate,
	/** Set when the target is gone: the address that now answers for it. */
	movedTo: address.optional(),
});
export type Permalink = z.infer<typeof permalink>;

/** `content/permalinks.json`: the ledger of every address ever published. */
export const ledger = z.strictObject({ addresses: z.array(permalink) });
