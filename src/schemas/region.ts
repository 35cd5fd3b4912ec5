import { z } from 'zod';
import { pageFields, regionSlug } from './common.ts';

/** Frontmatter of `content/regions/<slug>.mdx`; the file name is the region's id. */
export const region = z.strictObject({ ...pageFields, id: regionSlug });
export type Region = z.infer<typeof region>;
