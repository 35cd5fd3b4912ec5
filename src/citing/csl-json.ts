import { publicFields, type CitationItem } from './item.ts';

/** Writes items as CSL-JSON, the format of Zotero, Pandoc and other reference managers. */
export function toCslJson(items: readonly CitationItem[]): string {
	return `${JSON.stringify(items.map(publicFields), null, '\t')}\n`;
}
