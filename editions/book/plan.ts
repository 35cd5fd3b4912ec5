import { parts } from '../../src/corpus/parts.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import type { Width } from './model.ts';
import type { Pages } from './pages.ts';
import { allTrees } from './walk.ts';

/** Chapters that stand together under a title. */
export interface GroupPlan {
	/** Id of its title page. */
	id: string;
	/** The page of the site that lists the same. */
	path: string;
	title: string;
	text: string;
	chapters: readonly string[];
}

/** The twelve parts as groups, each with its articles in order. */
export function partGroups(pages: Pages): GroupPlan[] {
	const articles = linked(pages, '/learn/', /^\/learn\/[^/#?]+\/[^/#?]+\/$/);
	return parts.map(({ roman, slug, title }) => ({
		id: `part-${slug}`,
		path: `/learn/#${slug}`,
		title: words.part(roman, title),
		text: '',
		chapters: articles.filter((path) => path.startsWith(`/learn/${slug}/`)),
	}));
}

/**
 * What the whole book holds besides the articles. On paper the profiles of countries are left out: with
 * their tables they would take as many pages as everything else.
 */
export function otherGroups(pages: Pages, width: Width): GroupPlan[] {
	const group = (name: string, title: string, text: string): GroupPlan => ({
		id: name,
		path: `/${name}/`,
		title,
		text,
		chapters: linked(pages, `/${name}/`, new RegExp(`^/${name}/[^/#?]+/$`)),
	});
	return [
		group('cases', words.cases, words.casesText),
		group('regions', words.regions, words.regionsText),
		...(width === 'wide' ? [] : [group('countries', words.countries, words.countriesText)]),
		group('claims', words.claims, words.claimsText),
		group('methods', words.methods, words.methodsText),
	];
}

/** Pages that a page links to in its text, each once, in the order of the links. */
export function linked(pages: Pages, page: string, wanted: RegExp): string[] {
	const links = allTrees([pages.main(page)], ({ tag }) => tag === 'a').flatMap(
		({ attributes }) => pages.pathOf(attributes.href ?? '', page) ?? [],
	);
	return [...new Set(links.filter((path) => wanted.test(path)))];
}
