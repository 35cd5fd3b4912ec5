import { z } from 'zod';
import { grade, iso3, pageFields, slug, sourceKey } from './common.ts';

/** Frontmatter of `content/cases/<slug>.mdx`. */
export const caseStudy = z.strictObject({
	...pageFields,
	number: z.int().min(1),
	years: z.string(),
	client: z.string(),
	provider: z.string(),
	countries: z.array(iso3).default([]),
	/** What was outsourced, for example "public benefits". */
	work: z.string(),
	/** Outcome in two or three words, for example "failure, litigated". */
	outcome: z.string(),
	grade,
	/** What kind of record the grade rests on, for example "court record". */
	record: z.string(),
	/** Two to four sentences for the case box in articles. */
	summary: z.string().min(40),
	lesson: z.string().min(20),
	/** What the case does not show. */
	limits: z.string().min(20),
	facts: z
		.array(z.strictObject({ value: z.string(), label: z.string(), source: sourceKey }))
		.max(3)
		.default([]),
	/** Seminar questions. */
	questions: z.array(z.string().min(15)).min(2),
	terms: z.array(slug).default([]),
});
export type CaseStudy = z.infer<typeof caseStudy>;
