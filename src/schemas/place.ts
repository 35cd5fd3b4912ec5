import { z } from 'zod';
import { iso3, regionSlug, slug } from './common.ts';

/** One row of `content/data/countries.csv`. */
export const place = z.strictObject({
	iso3,
	iso2: z.string().regex(/^[A-Z]{2}$/),
	isoNumeric: z.string().regex(/^\d{3}$/),
	slug,
	name: z.string(),
	/** A region of the atlas; empty for clients and Western European nearshore places. */
	region: z.union([regionSlug, z.literal('western-europe'), z.literal('client')]),
	/** Sells services to other countries, or mainly buys them. */
	role: z.enum(['destination', 'client']),
	capital: z.string(),
	/** Degrees, north positive. */
	lat: z.coerce.number().min(-90).max(90),
	/** Degrees, east positive. */
	lng: z.coerce.number().min(-180).max(180),
	/** English names of official languages, separated by "; ". */
	languages: z.string(),
	currency: z.string(),
	/** IANA zone of the capital or main hub. */
	timezone: z.string(),
});
export type Place = z.infer<typeof place>;
