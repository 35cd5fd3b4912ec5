import { toBibtex } from './bibtex.ts';
import { citePage, type PageToCite } from './cite-page.ts';
import { toCslJson } from './csl-json.ts';
import { formatReference } from './format.ts';
import { toRis } from './ris.ts';
import { citationStyles, type CitationStyle } from './style.ts';

/** A page or section of the atlas, cited in every form the atlas offers. */
export interface PageCitation {
	/** As a sentence, by style, plain text. */
	references: readonly { style: CitationStyle; label: string; text: string }[];
	/** As a file for reference managers, by its ending. */
	files: Readonly<Record<'bib' | 'ris' | 'json', string>>;
}

/** The citation of a page or of one of its sections. */
export function pageCitation(page: PageToCite): PageCitation {
	const item = citePage(page);
	const styles = Object.entries(citationStyles) as [CitationStyle, { label: string }][];
	return {
		references: styles.map(([style, { label }]) => ({
			style,
			label,
			text: formatReference(item, style).text,
		})),
		files: { bib: toBibtex([item]), ris: toRis([item]), json: toCslJson([item]) },
	};
}
