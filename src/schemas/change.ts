import { z } from 'zod';
import { isoDate, slug } from './common.ts';

/** Something that changed for readers, told in words: one entry of `content/changes.yaml`. */
export const change = z
	.strictObject({
		/** Permanent name of the entry, for feeds and links. */
		id: slug,
		date: isoDate,
		/** A correction alters what a reader would conclude; an update brings newer facts. */
		kind: z.enum(['addition', 'correction', 'update']),
		/** What changed, in one sentence for readers. */
		text: z.string().min(20).regex(/\.$/, 'end the sentence with a full stop'),
		/** Concerns the whole atlas, and so every page and section. */
		everywhere: z.boolean().default(false),
		/** Pages that changed as a whole, by address. */
		pages: z
			.array(z.string().regex(/^\/(.+\/)?$/, 'write the address of a page, for example /data/'))
			.default([]),
		/** Sections, figures, worked examples, formulas, self-checks or claims, by permanent id. */
		sections: z.array(slug).default([]),
	})
	.refine(({ everywhere, pages, sections }) => everywhere || pages.length + sections.length > 0, {
		error: 'name the pages or sections that changed, or write "everywhere: true"',
	});
export type Change = z.infer<typeof change>;

/** `content/changes.yaml`, in any order. */
export const changeFile = z.array(change).min(1);
