import { z } from 'zod';
import type { Site } from './site.ts';

const descriptor = z.object({
	version: z.string(),
	resources: z.array(
		z.object({
			path: z.string(),
			bytes: z.number(),
			hash: z.string(),
			schema: z.object({ primaryKey: z.array(z.string()).optional() }),
		}),
	),
});

/** What the site says of its tables. */
export type DataPackage = z.infer<typeof descriptor>;

/** Folder of the data API in the built site. */
export const DATA = 'data/v1/';

/** The descriptor of the tables; undefined where the site has none. Throws when it is malformed. */
export function readDataPackage(site: Site): DataPackage | undefined {
	const file = site.files.get(`${DATA}datapackage.json`);
	return file && descriptor.parse(JSON.parse(file.toString()));
}
