import { dateParts, isOthers, type CitationItem, type Name } from './item.ts';
import { tex } from './tex.ts';

const ENTRY: Readonly<Record<string, string>> = {
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	book: 'book',
	chapter: 'incollection',
	report: 'techreport',
};

/** Month names that BibTeX and biblatex predefine. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Writes items as BibTeX in UTF-8. Accented letters stay letters; TeX's own characters are escaped. */
export function toBibtex(items: readonly CitationItem[]): string {
	return items.map((item) => `${entry(item)}\n`).join('\n');
}

function entry(item: CitationItem): string {
	const kind = ENTRY[item.type] ?? 'misc';
	const lines = fields(item, kind).map(([key, value]) => `\t${key} = ${value},`);
	return [`@${kind}{${item.id},`, ...lines, '}'].join('\n');
}

/** Fields with their values, braces included, in a fixed order; missing ones are left out. */
function fields(item: CitationItem, kind: string): (readonly [string, string])[] {
	const [year, month] = dateParts(item.issued);
	const values: Record<string, string | undefined> = {
		author: names(item.author),
		editor: names(item.editor),
		title: `{{${tex(item.title)}}}`,
		...container(item, kind),
		address: braced(item['publisher-place']),
		year: year === undefined ? undefined : `{${year}}`,
		month: month === undefined ? undefined : MONTHS[month - 1],
		volume: braced(item.volume),
		number: braced(item.issue ?? item.number),
		pages: braced(item.page?.replace(/[-–]/g, '--')),
		edition: braced(item.edition),
		type: braced(item.genre),
		version: braced(item.version),
		doi: verbatim(item.DOI),
		isbn: verbatim(item.ISBN),
		url: verbatim(item.URL),
		urldate: isoDay(item.accessed),
		language: braced(item.language),
	};
	return Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** The work around the item and its publisher, under the names each entry type expects. */
function container(item: CitationItem, kind: string): Record<string, string | undefined> {
	const title = braced(item['container-title']);
	const publisher = braced(item.publisher);
	switch (kind) {
		case 'article':
			return { journal: title, publisher };
		case 'incollection':
			return { booktitle: title, publisher };
		case 'book':
			return { publisher };
		case 'techreport':
			return { institution: publisher ?? title };
		default:
			return { howpublished: title ?? publisher };
	}
}

function names(list: readonly Name[] | undefined): string | undefined {
	return list && `{${list.map(name).join(' and ')}}`;
}

function name(entry: Name): string {
	if (isOthers(entry)) return 'others';
	if ('literal' in entry) return `{${tex(entry.literal)}}`;
	return [entry.family, entry.suffix, entry.given]
		.filter((part) => part !== undefined)
		.map((part) => (/,|\band\b/.test(part) ? `{${tex(part)}}` : tex(part)))
		.join(', ');
}

function braced(value: string | undefined): string | undefined {
	return value === undefined ? undefined : `{${tex(value)}}`;
}

/** Addresses and identifiers are read literally, so braces, which would end the value, are encoded. */
function verbatim(value: string | undefined): string | undefined {
	return value && `{${value.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`;
}

function isoDay(date: CitationItem['accessed']): string | undefined {
	const parts = dateParts(date).map((part) => String(part).padStart(2, '0'));
	return parts.length === 0 ? undefined : `{${parts.join('-')}}`;
}
