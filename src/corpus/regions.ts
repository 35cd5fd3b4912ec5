import type { RegionSlug } from '../schemas/common.ts';

/** The groups of places in the atlas. `key` is the color class, `r-<key>`. */
export const regionGroups = {
	asia: { key: 'asia', name: 'Asia' },
	'latin-america-caribbean': { key: 'lac', name: 'Latin America & Caribbean' },
	'eastern-europe-caucasus': { key: 'eec', name: 'Eastern Europe & Caucasus' },
	africa: { key: 'africa', name: 'Africa' },
	'middle-east': { key: 'me', name: 'Middle East' },
	'western-europe': { key: 'weur', name: 'Western European nearshore' },
	client: { key: 'client', name: 'Client countries' },
} as const;

export type RegionGroup = keyof typeof regionGroups;

/** The five regions that have a page of their own, in the order of the atlas. */
export const regionSlugs: readonly RegionSlug[] = [
	'asia',
	'latin-america-caribbean',
	'eastern-europe-caucasus',
	'africa',
	'middle-east',
];
