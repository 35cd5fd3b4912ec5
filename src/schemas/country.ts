import { z } from 'zod';
import { grade, iso3, pageFields, sourceKey } from './common.ts';

/** A figure stated by an industry body, shown as a sourced card and never ranked. */
const keyFact = z.strictObject({
	label: z.string(),
	value: z.string(),
	scope: z.string(),
	year: z.string(),
	source: sourceKey,
	grade,
});
export type KeyFact = z.infer<typeof keyFact>;

/** Frontmatter of `content/countries/<slug>.mdx`. */
export const country = z.strictObject({
	...pageFields,
	iso3,
	facts: z.array(keyFact).max(3).default([]),
});
export type Country = z.infer<typeof country>;
