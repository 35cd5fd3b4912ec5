import { z } from 'zod';
import { isoDate, slug } from './common.ts';

/** One entry of `content/data/editions.yaml`: a state of all figures that can be named and cited. */
export const edition = z.strictObject({
	/** Year and month, with a number behind from the second edition of a month on. */
	id: z
		.string()
		.regex(/^\d{4}-\d{2}(-\d+)?$/, 'write the edition as year and month, for example "2026-11"'),
	date: isoDate,
	/** SHA-256 over the normalized figures; see `src/data/editions/digest.ts`. */
	digest: z.string().regex(/^[0-9a-f]{64}$/, 'let npm run data:edition write the digest'),
	/** What is new, in a sentence or two for readers. */
	summary: z.string().min(20),
	/** Indicators that came, went, or hold values that were edited by hand. */
	added: z.array(slug).default([]),
	removed: z.array(slug).default([]),
	edited: z.array(slug).default([]),
	/** The list of changed values, from `content/data`; left out where no value changed. */
	changes: z
		.string()
		.regex(/^editions\/[\w-]+\.csv$/)
		.optional(),
});
export type Edition = z.infer<typeof edition>;

/** Newest first. */
export const editionFile = z.array(edition).min(1);
