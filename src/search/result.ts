import { isKind, type Kind } from './facets.ts';
import { withHighlight } from './highlight.ts';
import { markWords, parseExcerpt, type Segment, withoutTitle } from './marks.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';

/** A section of a found page. */
export interface FoundSection {
	href: string;
	title: Segment[];
	excerpt: Segment[];
}

/** A found page as the interface shows it. */
export interface FoundPage {
	href: string;
	kind: Kind | undefined;
	path: string;
	region: string | undefined;
	title: Segment[];
	description: Segment[];
	/** Sections with matches, in the order of the page. */
	sections: FoundSection[];
	/** The best sections, in the order of the page: what to show first. */
	shown: FoundSection[];
}

/** Sections shown under a result before the reader asks for more. */
const SHOWN_SECTIONS = 3;

/** Turns a page as Pagefind gives it into what the interface shows. Links carry the words to mark. */
export function toFoundPage(page: PagefindPage): FoundPage {
	const words = matchedWords(page);
	const sections = page.sub_results.filter((section) => section.anchor);
	const found = new Map(sections.map((section) => [section, toSection(section, page, words)]));
	const best = new Set(sections.toSorted((a, b) => score(b) - score(a)).slice(0, SHOWN_SECTIONS));
	const { title = '', kind = '', path = '', region, summary = '' } = page.meta;
	return {
		href: withHighlight(page.url, words),
		kind: isKind(kind) ? kind : undefined,
		path,
		region,
		title: markWords(title, words),
		description: describe(page, summary, sections.length > 0, words),
		sections: [...found.values()],
		shown: [...found].filter(([section]) => best.has(section)).map(([, shown]) => shown),
	};
}

/** The distinct words of the page that matched, as they stand there, without punctuation around them. */
export function matchedWords(page: Pick<PagefindPage, 'content' | 'locations'>): string[] {
	const words = splitText(page.content);
	const matched = page.locations.map((location) => trimPunctuation(words[location] ?? ''));
	return [...new Set(matched.filter((word) => word !== ''))];
}

/** The page's own summary where title or sections show the matches, or the excerpt has none to show. */
function describe(
	page: PagefindPage,
	summary: string,
	hasSections: boolean,
	words: readonly string[],
): Segment[] {
	const excerpt = parseExcerpt(page.excerpt);
	const shows = (segments: readonly Segment[]) => segments.some(({ marked }) => marked);
	const elsewhere = hasSections || shows(markWords(page.meta.title ?? '', words));
	return summary && (elsewhere || !shows(excerpt)) ? markWords(summary, words) : excerpt;
}

function toSection(
	section: PagefindSection,
	page: PagefindPage,
	words: readonly string[],
): FoundSection {
	return {
		href: withHighlight(permanentAddress(section, page), words),
		title: markWords(section.title, words),
		excerpt: withoutTitle(
			parseExcerpt(section.excerpt),
			splitText(page.content).slice(section.anchor?.location),
			splitText(section.title).length,
		),
	};
}

/**
 * The address of a section. Pagefind links the heading; the id that is permanent and cited stands
 * on the `<section>` that begins with it.
 */
function permanentAddress({ url, anchor }: PagefindSection, { anchors }: PagefindPage): string {
	const around = anchors.find(
		({ element, location }) => element === 'section' && location === anchor?.location,
	);
	return around ? url.replace(/#.*$/, `#${around.id}`) : url;
}

/** The words as Pagefind counts them. */
function splitText(text: string): string[] {
	return text.split(/\s+/);
}

function score(section: PagefindSection): number {
	return section.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);
}

function trimPunctuation(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
