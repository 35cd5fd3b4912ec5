import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { readPacked } from './packed-file.ts';

/** The part of a fragment (one indexed page) that is read. */
const fragmentFile = z.object({
	url: z.string(),
	word_count: z.int(),
	meta: z.record(z.string(), z.string()),
	anchors: z.array(z.object({ text: z.string() })),
	filters: z.record(z.string(), z.array(z.string())),
});
/** A page as the index holds it, with its name there. */
export type Fragment = z.infer<typeof fragmentFile> & { id: string };

/** All pages of an index, in the order of their names; `folder` is that of its fragments. */
export async function readFragments(folder: string): Promise<Fragment[]> {
	const names = globSync('*/*.pf_fragment', { cwd: folder }).sort();
	return Promise.all(
		names.map(async (name) => {
			const text = (await readPacked(join(folder, name))).toString('utf8');
			const id = name.replace(/\.\w+$/, '').replaceAll(sep, '/');
			return { ...fragmentFile.parse(JSON.parse(text)), id };
		}),
	);
}
