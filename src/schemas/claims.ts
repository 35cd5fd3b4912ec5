import { z } from 'zod';
import { isoDate, slug, sourceKey } from './common.ts';

/** What the check found. `opinion` marks a judgment that no figure can settle. */
export const verdict = z.enum(['supported', 'partly', 'unsupported', 'wrong', 'opinion']);
export type Verdict = z.infer<typeof verdict>;

/** One common claim about BPO, checked. */
export const claim = z.strictObject({
	id: slug,
	/** The claim in neutral wording, a full sentence. */
	claim: z.string().min(15),
	verdict,
	/** One sentence that can stand alone under the verdict. */
	short: z.string().min(20),
	/** The reasoning, plain text; paragraphs separated by blank lines. */
	reason: z.string().min(40),
	sources: z.array(sourceKey).min(1),
	/** Sections that treat the matter, by permanent id. */
	sections: z.array(slug).default([]),
});
export type Claim = z.infer<typeof claim>;

/** `content/claims/<topic>.yaml`. */
export const claimTopic = z.strictObject({
	title: z.string(),
	standfirst: z.string().min(20),
	updated: isoDate,
	claims: z.array(claim).min(1),
});
export type ClaimTopic = z.infer<typeof claimTopic>;
