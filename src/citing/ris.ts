import { dateParts, isOthers, type CitationItem, type Name } from './item.ts';

const TYPE: Readonly<Record<string, string>> = {
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	chapter: 'CHAP',
	dataset: 'DATA',
	legislation: 'STAT',
	report: 'RPRT',
	standard: 'STAND',
	webpage: 'ELEC',
};

/** Writes items as RIS, the tagged format that Zotero, EndNote and Mendeley import. */
export function toRis(items: readonly CitationItem[]): string {
	return items.map(record).join('\r\n');
}

function record(item: CitationItem): string {
	const [first, last] = (item.page ?? '').split(/[-–]+/);
	const tags: [string, string | undefined][] = [
		['TY', TYPE[item.type] ?? 'GEN'],
		['ID', item.id],
		...people('AU', item.author),
		...people('ED', item.editor),
		['TI', item.title],
		['T2', item['container-title']],
		['PB', item.publisher],
		['CY', item['publisher-place']],
		['PY', dateParts(item.issued)[0]?.toString()],
		['DA', slashed(item.issued)],
		['VL', item.volume],
		['IS', item.issue ?? item.number],
		['SP', first],
		['EP', last],
		['ET', item.edition ?? item.version],
		['M3', item.genre],
		['SN', item.ISBN],
		['DO', item.DOI],
		['UR', item.URL],
		['Y2', slashed(item.accessed)],
		['LA', item.language],
	];
	const lines = tags.filter(([, value]) => value).map(([tag, value]) => line(tag, value ?? ''));
	return [...lines, line('ER', '')].map((text) => `${text}\r\n`).join('');
}

/** A value runs to the end of its line, so a line break inside one would start a false tag. */
function line(tag: string, value: string): string {
	return `${tag}  - ${value.replace(/\s+/g, ' ')}`;
}

function people(tag: string, names: readonly Name[] = []): [string, string][] {
	return names.filter((name) => !isOthers(name)).map((name) => [tag, person(name)]);
}

/** RIS splits names at commas and knows no escape, so organizations lose theirs. */
function person(name: Name): string {
	if ('literal' in name) return name.literal.replace(/,\s*/g, ' ');
	return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** YYYY/MM/DD with the parts that are known. */
function slashed(date: CitationItem['issued']): string | undefined {
	const [year, ...rest] = dateParts(date).map((part) => String(part).padStart(2, '0'));
	return year === undefined || rest.length === 0 ? undefined : [year, ...rest].join('/');
}
