import { toBibtex } from './bibtex.ts';
import { citePage, type PageToCite } from './cite-page.ts';
import { toCslJson } from './csl-json.ts';
import { formatReference } from './format.ts';
import { toRis } from './ris.ts';
import { citationStyles, type CitationStyle } from './style.ts';

/** A page or section of the atlas, cited as a sentence in each style, plain text. */
export function pageReferences(
	page: PageToCite,
): { style: CitationStyle; label: string; text: string }[] {
	const item = citePage(page);
	const styles = Object.entries(citationStyles) as [CitationStyle, { label: string }][];
	return styles.map(([style, { label }]) => ({
		style,
		label,
		text: formatReference(item, style).text,
	}));
}

/** Writes the citation of a page as a file for reference managers, by the ending of its name. */
export const citationFiles = {
	bib: (page: PageToCite) => toBibtex([citePage(page)]),
	ris: (page: PageToCite) => toRis([citePage(page)]),
	json: (page: PageToCite) => toCslJson([citePage(page)]),
};

/** How the name of such a file ends. */
export type CitationEnding = keyof typeof citationFiles;

/** All of them, in the order in which they are offered. */
export const citationEndings = Object.keys(citationFiles) as CitationEnding[];
