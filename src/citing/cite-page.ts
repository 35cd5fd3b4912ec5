import type { CitationItem } from './item.ts';

/** What the citation of a page of the atlas needs. */
export interface PageToCite {
	/** Permanent id of the page or section, for example "who-stays-responsible". */
	id: string;
	title: string;
	/** Title of the section, when a section alone is cited. */
	section?: string;
	/** Version of the page, for example "1.0". */
	version: string;
	/** Day of that version, YYYY-MM-DD. */
	date: string;
	/** Full address, beginning with https://. */
	url: string;
}

/** Turns a page of the atlas, or one of its sections, into an item that every style and export takes. */
export function citePage({ id, title, section, version, date, url }: PageToCite): CitationItem {
	return {
		id: `bpo_atlas_${id.replaceAll('-', '_')}`,
		type: 'webpage',
		title: section === undefined ? title : `${title}: ${section}`,
		author: [{ literal: 'BPO Atlas' }],
		issued: { 'date-parts': [date.split('-').map(Number)] },
		version,
		URL: url,
		language: 'en',
	};
}
