import { toBibtex } from './bibtex.ts';
import { citePage, type PageToCite } from './cite-page.ts';
import { formatReference } from './format.ts';
import { toRis } from './ris.ts';

/** A page or section of the atlas, cited in the forms that its menu offers. */
export interface PageCitation {
	/** APA style, plain text. */
	apa: string;
	bibtex: string;
	ris: string;
}

/** The citation of a page or of one of its sections. */
export function pageCitation(page: PageToCite): PageCitation {
	const item = citePage(page);
	return {
		apa: formatReference(item, 'apa').text,
		bibtex: toBibtex([item]),
		ris: toRis([item]),
	};
}
