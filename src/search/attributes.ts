import type { Part } from '../corpus/parts.ts';
import type { RegionGroup } from '../corpus/regions.ts';
import type { Kind } from './facets.ts';
import { foldArabic, isArabic } from './arabic.ts';
import { BODY_WEIGHTS } from './ranking.ts';

/** What the search needs to know about a page. */
export interface PageFacts {
	/** The title alone, without a number in front. */
	title: string;
	kind: Kind;
	/** Where the page stands, for example "Part III, Ownership and location". */
	path: string;
	/** One or two sentences, plain text: standfirst, definition or case summary. */
	summary: string;
	/** "KPO" for knowledge process outsourcing. A search for just these letters shows the page first. */
	abbreviation?: string | undefined;
	/** Other names under which readers look for the page. */
	aliases?: readonly string[] | undefined;
	part?: Part['slug'] | undefined;
	level?: 1 | 2 | 3 | undefined;
	/** More than one where a case touches several regions. */
	regions?: readonly RegionGroup[] | undefined;
}

/** Marks what of a page is in the index; a page without it is not searched. */
export const INDEXED = 'data-pagefind-body';

/** Stands between the other names of a page; names may hold commas. */
export const NAME_SEPARATOR = '; ';

type Fields = Record<string, string | undefined>;

/**
 * The attributes that a layout spreads on `<main>` of an indexed page.
 *
 * Values travel in `data-search-*` attributes and Pagefind is pointed at them, because its inline
 * form takes only one value that may hold a comma. The result depends on nothing but the facts.
 */
export function searchAttributes(facts: PageFacts): Record<string, string> {
	const regions = Object.fromEntries(
		(facts.regions ?? []).map((region, index) => [
			index === 0 ? 'region' : `region-${index + 1}`,
			region,
		]),
	);
	const filters: Fields = {
		kind: facts.kind,
		part: facts.part,
		level: facts.level?.toString(),
		...regions,
	};
	const meta: Fields = {
		title: facts.title,
		kind: facts.kind,
		path: facts.path,
		summary: facts.summary,
		abbreviation: facts.abbreviation,
		aliases: facts.aliases?.length ? withFolded(facts.aliases).join(NAME_SEPARATOR) : undefined,
		region: facts.regions?.[0],
	};
	return {
		[INDEXED]: '',
		'data-pagefind-weight': String(BODY_WEIGHTS[facts.kind]),
		'data-pagefind-filter': pointers(filters),
		'data-pagefind-meta': pointers(meta),
		...dataAttributes({ ...filters, ...meta }),
	};
}

/** Names, and those in Arabic once more in the one spelling that is looked up. */
function withFolded(names: readonly string[]): string[] {
	const folded = names.filter(isArabic).map((name) => name.split(' ').map(foldArabic).join(' '));
	return [...new Set([...names, ...folded])];
}

/** `kind[data-search-kind], region[data-search-region-2]`: which attribute holds which value. */
function pointers(fields: Fields): string {
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name]) => `${name.replace(/-\d+$/, '')}[data-search-${name}]`)
		.join(', ');
}

function dataAttributes(fields: Fields): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([name, value]) =>
			value === undefined ? [] : [[`data-search-${name}`, value]],
		),
	);
}
