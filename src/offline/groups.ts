/** What every copy holds: the frame of all pages, search, glossary, sources, and this machinery. */
export const CORE = 'core';

/** Top folders that form a group of their own. Everything that is not named here is in `core`. */
const FOLDERS: Readonly<Record<string, string>> = {
	regions: 'countries',
	countries: 'countries',
	cases: 'cases',
	claims: 'claims',
	compare: 'data',
	data: 'data',
	methods: 'methods',
	teach: 'teach',
	feeds: 'teach',
	'oer.json': 'teach',
};

/** Values that explorer and location score both read, so they come with every choice. */
const SHARED = new Set(['data/v1/latest.json', 'data/v1/shown.json']);

/** Groups besides `core` and the parts of the book, in the order in which they are offered. */
export const otherGroups = ['countries', 'cases', 'claims', 'data', 'methods', 'teach'] as const;

/** The group of a part of the book, by the name of the part in addresses. */
export function partGroup(slug: string): string {
	return `part-${slug}`;
}

/**
 * The group a file belongs to, by its path below the base. The pages under `/s/` repeat a section of
 * some page and go with that page: `home` gives its path, when it is known.
 */
export function groupOf(path: string, home?: string): string {
	if (SHARED.has(path)) return CORE;
	const [top = '', second = '', ...rest] = path.split('/');
	if (top === 's') return home === undefined ? 'teach' : groupOf(home);
	if (top === 'learn' && rest.length > 0) return partGroup(second);
	return FOLDERS[top] ?? CORE;
}
