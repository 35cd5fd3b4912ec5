import { z } from 'zod';
import { slug, sourceKey } from './common.ts';

/** `content/glossary/<id>.yaml`; the file name is the term's id. */
export const term = z.strictObject({
	term: z.string().min(2),
	abbreviation: z.string().optional(),
	/** Other spellings and names under which readers search. */
	aliases: z.array(z.string()).default([]),
	/** One or two sentences; shown in the preview, so it stands alone. */
	definition: z.string().min(30),
	/** Optional plain paragraphs: an example, a trap, what it is confused with. */
	more: z.string().optional(),
	related: z.array(slug).default([]),
	spanish: z.string().optional(),
	arabic: z.string().optional(),
	sources: z.array(sourceKey).default([]),
});
export type Term = z.infer<typeof term>;
