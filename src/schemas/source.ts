import { z } from 'zod';
import { isoDate, sourceKey } from './common.ts';

/** How far a source was checked: an excerpt was read, it was seen cited, or it is from memory. */
export const checked = z.enum(['read', 'listed', 'recalled']);
export type Checked = z.infer<typeof checked>;

const name = z.union([
	z.strictObject({
		family: z.string(),
		given: z.string().optional(),
		suffix: z.string().optional(),
	}),
	z.strictObject({ literal: z.string() }),
]);

const date = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

/** One CSL-JSON item of `content/sources/*.json`, with the checking status in CSL's `custom` field. */
export const source = z.strictObject({
	id: sourceKey,
	type: z.string(),
	title: z.string(),
	author: z.array(name).optional(),
	editor: z.array(name).optional(),
	issued: date.optional(),
	accessed: date.optional(),
	'container-title': z.string().optional(),
	publisher: z.string().optional(),
	'publisher-place': z.string().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	page: z.string().optional(),
	edition: z.string().optional(),
	number: z.string().optional(),
	genre: z.string().optional(),
	DOI: z.string().optional(),
	ISBN: z.string().optional(),
	URL: z.url().optional(),
	language: z.string().optional(),
	custom: z.strictObject({
		checked,
		checkedOn: isoDate,
		/** What was read or what the item is good for; for editors, never exported. */
		note: z.string().optional(),
	}),
});
export type Source = z.infer<typeof source>;
export const sourceFile = z.array(source);
