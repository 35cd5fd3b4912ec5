import { z } from 'zod';
import { isoDate } from './common.ts';

/** One published address, for ever: the target may go, but then `movedTo` says what answers. */
export const permalink = z.strictObject({
	kind: z.enum(['page', 'section', 'part', 'figure', 'formula', 'quiz', 'claim']),
	id: z.string(),
	path: z.string().startsWith('/'),
	since: isoDate,
	/** Set when the target is gone: the address that now answers for it. */
	movedTo: z.string().startsWith('/').optional(),
});
export type Permalink = z.infer<typeof permalink>;

/** `content/permalinks.json`: the ledger of every address ever published. */
export const ledger = z.strictObject({ addresses: z.array(permalink) });
export type Ledger = z.infer<typeof ledger>;
