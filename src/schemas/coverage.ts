import { z } from 'zod';
import { slug } from './common.ts';

/** The address of a page that is no article. */
const home = z
	.string()
	.regex(/^\/.+\/$/, 'write the address of a page, for example /cases/')
	.optional();

/** `content/coverage.yaml`: what the book promises to treat. */
export const coverage = z.strictObject({
	/** The questions of the book's plan. */
	topics: z.array(z.strictObject({ number: z.int().min(1), title: z.string(), home })),
	/** Texts whose every section has a home in the book. */
	texts: z.array(
		z.strictObject({
			id: slug,
			about: z.string(),
			sections: z.array(z.strictObject({ id: slug, title: z.string(), home })),
		}),
	),
});
export type Coverage = z.infer<typeof coverage>;
