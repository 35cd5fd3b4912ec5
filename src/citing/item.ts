import type { Source } from '../schemas/source.ts';

/** What can be cited: a source of the bibliography, or a page of the atlas with its version. */
export type CitationItem = Omit<Source, 'custom'> & { version?: string };

/** One author or editor: a person with family name, or an organization as a literal. */
export type Name = NonNullable<CitationItem['author']>[number];

/** Every field that leaves the atlas, in the order of the exports. Editors' notes are not among them. */
const FIELDS = [
	'id',
	'type',
	'title',
	'author',
	'editor',
	'issued',
	'accessed',
	'container-title',
	'publisher',
	'publisher-place',
	'volume',
	'issue',
	'page',
	'edition',
	'number',
	'genre',
	'version',
	'DOI',
	'ISBN',
	'URL',
	'language',
] as const satisfies readonly (keyof CitationItem)[];

/** The public CSL fields of an item in a fixed order, without the checking status and editors' notes. */
export function publicFields(item: CitationItem): CitationItem {
	const present = FIELDS.filter((field) => item[field] !== undefined);
	return Object.fromEntries(present.map((field) => [field, item[field]])) as CitationItem;
}

/** The first `date-parts` of a date: year, and month and day where known. */
export function dateParts(date: CitationItem['issued']): readonly number[] {
	return date?.['date-parts'][0] ?? [];
}

/** Tells the literal "others", which stands for authors the bibliography does not list. */
export function isOthers(name: Name): boolean {
	return 'literal' in name && name.literal === 'others';
}
