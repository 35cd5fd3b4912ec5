import { parts } from '../corpus/parts.ts';
import { regionGroups } from '../corpus/regions.ts';
import { searchStrings } from '../strings/search.ts';
import type { Facet } from './facets.ts';

/** What readers see for each value of each facet; regions and parts keep the names of the atlas. */
export const facetNames: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
	...searchStrings.values,
	region: Object.fromEntries(Object.entries(regionGroups).map(([slug, { name }]) => [slug, name])),
	part: Object.fromEntries(parts.map(({ slug, roman, title }) => [slug, `${roman} ${title}`])),
};
