import { z } from 'zod';
import { pageFields, slug, sourceKey } from './common.ts';

/** Frontmatter of `content/articles/<part>/<slug>.mdx`. */
export const article = z.strictObject({
	...pageFields,
	/** Place in the whole book, 1 to 67. */
	number: z.int().min(1),
	/** 1 first steps, 2 core, 3 advanced. */
	level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	/** Topics of `content/coverage.yaml` that the article treats. */
	topics: z.array(z.int().min(1)).min(1),
	/** Sections of `content/coverage.yaml` whose subject has its home here. */
	covers: z.array(slug).default([]),
	/** What a reader can do after reading, each with the section that teaches it. */
	objectives: z
		.array(z.strictObject({ text: z.string().min(10), section: slug }))
		.min(2)
		.max(6),
	/** Key terms, ids of `content/glossary`. */
	terms: z.array(slug).min(1),
	furtherReading: z
		.array(z.strictObject({ source: sourceKey, why: z.string().min(10) }))
		.default([]),
});
export type Article = z.infer<typeof article>;
