import { z } from 'zod';
import { pageFields } from './common.ts';

/** What a method is about: the groups of the page that lists all methods. */
const methodGroup = z.enum(['staffing', 'service', 'money', 'contract', 'place', 'figures']);

/** Frontmatter of `content/methods/<slug>.mdx`; the file name is the id of the method. */
export const methodPage = z.strictObject({
	...pageFields,
	group: methodGroup,
	/** Place among all methods, from 1. */
	number: z.int().min(1),
	/** What the method answers, a question in the reader's words. */
	question: z.string().min(10).endsWith('?'),
});
export type MethodPage = z.infer<typeof methodPage>;
