import { z } from 'zod';
import { pageFields } from './common.ts';

/** Frontmatter of `content/about/<slug>.mdx`. */
export const about = z.strictObject(pageFields);
export type About = z.infer<typeof about>;
