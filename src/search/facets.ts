import { parts } from '../corpus/parts.ts';
import { regionGroups } from '../corpus/regions.ts';

/** What a page is, in the order in which readers see the kinds. The same words stand in the index. */
export const KINDS = [
	'Article',
	'Region',
	'Country',
	'Case',
	'Claim',
	'Method',
	'Term',
	'Data',
	'Teaching',
	'About',
] as const;
export type Kind = (typeof KINDS)[number];

/** Levels of an article as the index holds them: 1 first steps, 2 core, 3 advanced. */
const LEVELS = ['1', '2', '3'] as const;
export type Level = (typeof LEVELS)[number];

/** The ways to narrow a search, in the order in which the interface shows them. */
export const FACETS = ['kind', 'level', 'region', 'part'] as const;
export type Facet = (typeof FACETS)[number];

/** Every value of every facet, in the order in which the interface lists them. */
export const FACET_VALUES: Readonly<Record<Facet, readonly string[]>> = {
	kind: KINDS,
	level: LEVELS,
	region: Object.keys(regionGroups),
	part: parts.map((part) => part.slug),
};

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
	return (KINDS as readonly string[]).includes(text);
}
