import { z } from 'zod';
import { grade, sourceKey } from './common.ts';

/** Something that happened, with its evidence. */
const timelineEvent = z.strictObject({
	year: z.int().min(1800).max(2100),
	title: z.string().min(5),
	/** One or two sentences. */
	text: z.string().min(20),
	/** How good the evidence is. */
	grade,
	source: sourceKey,
	/** A page of the atlas that tells more. */
	page: z
		.string()
		.regex(/^\/.+\/$/, 'write the address of a page, for example /cases/kodak-ibm/')
		.optional(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** `content/timeline.yaml`: the history of the industry in events, in any order. */
export const timelineFile = z.array(timelineEvent).min(1);
