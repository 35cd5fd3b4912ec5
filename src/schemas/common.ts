import { z } from 'zod';

/** Lower-case words joined by hyphens: the form of every id and file name in `content/`. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** A key of the bibliography in `content/sources/`. */
export const sourceKey = z
	.string()
	.regex(/^[a-z0-9_]+$/, 'use the key of an entry in content/sources, for example lacity2011bpo');

/** ISO 3166-1 alpha-3 country code. */
export const iso3 = z
	.string()
	.regex(/^[A-Z]{3}$/, 'use the three-letter ISO code, for example PHL');

/** A calendar date, `YYYY-MM-DD`. YAML reads a bare date as a Date object, so both are taken. */
export const isoDate = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('write the date as YYYY-MM-DD'),
);

/** The five regions of the atlas, the same in text, data and colors. */
export const regionSlug = z.enum([
	'asia',
	'latin-america-caribbean',
	'eastern-europe-caucasus',
	'africa',
	'middle-east',
]);
export type RegionSlug = z.infer<typeof regionSlug>;

/** How a page's evidence is graded: A court, regulator, audit, filing; B press or academic; C interested party. */
export const grade = z.enum(['A', 'B', 'C']);
export type Grade = z.infer<typeof grade>;

/** Fields that every written page carries. */
export const pageFields = {
	title: z.string().min(2),
	standfirst: z.string().min(20),
	updated: isoDate,
	version: z.string().regex(/^\d+\.\d+$/, 'write the version as major.minor, for example "1.0"'),
	aliases: z.array(z.string()).default([]),
};
