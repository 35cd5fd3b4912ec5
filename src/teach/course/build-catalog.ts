import { quizId } from '../../corpus/anchors.ts';
import type { Corpus } from '../../corpus/load.ts';
import type { Page } from '../../corpus/read-page.ts';
import { viewWords } from '../../strings/course-views.ts';
import type { Catalog, CatalogItem, CatalogPage } from './catalog.ts';

/** Reading speed of the atlas, words a minute. */
const WORDS_PER_MINUTE = 220;
/** Time for a question with its explanations. */
const MINUTES_PER_QUESTION = 1.5;
/** A figure wants to be studied, not only read. */
const FIGURE_MINUTES = 3;
/** A calculator is tried with two or three sets of numbers. */
const TRYING_MINUTES = 10;

const explorer = {
	path: '/compare/',
	title: viewWords.explorer,
	kind: 'explorer',
	label: viewWords.explorerLabel,
} as const;

const figures = new Set(['Figure', 'Chart', 'RankingChart', 'Timeline', 'WorkedExample']);

/** Makes the catalogue of everything that can be picked for a course. */
export function buildCatalog(corpus: Corpus): Catalog {
	const pages: CatalogPage[] = [];
	const items: CatalogItem[] = [];
	const add = (
		page: Page<{ title: string }>,
		about: Omit<CatalogPage, 'path' | 'title' | 'minutes'>,
	) => {
		const index = pages.length;
		pages.push({ path: page.path, title: page.data.title, minutes: page.minutes, ...about });
		if (page.kind === 'case' || page.kind === 'method') {
			const minutes = page.kind === 'case' ? page.minutes : page.minutes + TRYING_MINUTES;
			items.push({ kind: page.kind, id: page.slug, title: page.data.title, minutes, page: index });
		}
		items.push(...partsOf(page).map((item) => ({ ...item, page: index })));
		const quiz = page.kind === 'article' ? corpus.quizzes.get(page.slug) : undefined;
		if (!quiz) return;
		const questions = quiz.data.items.length;
		items.push({
			kind: 'quiz',
			id: quizId(page.slug),
			title: `Check yourself: ${page.data.title}`,
			minutes: Math.ceil(questions * MINUTES_PER_QUESTION),
			page: index,
			questions,
		});
	};
	for (const page of corpus.articles) {
		const { number, level, terms } = page.data;
		add(page, { kind: 'article', label: `Article ${number}`, part: page.part.title, level, terms });
	}
	for (const page of corpus.cases) {
		add(page, { kind: 'case', label: `Case ${page.data.number}`, terms: [] });
	}
	for (const page of corpus.methods) add(page, { kind: 'method', label: 'Calculator', terms: [] });
	for (const page of corpus.regions) add(page, { kind: 'region', label: 'Region', terms: [] });
	for (const page of corpus.countries) add(page, { kind: 'country', label: 'Country', terms: [] });
	for (const page of corpus.about)
		add(page, { kind: 'about', label: 'About the atlas', terms: [] });
	pages.push({ ...explorer, minutes: TRYING_MINUTES, terms: [] });
	items.push({
		...{ kind: 'view', id: explorer.path, title: explorer.title, minutes: TRYING_MINUTES },
		page: pages.length - 1,
	});
	for (const { slug, data } of corpus.terms) {
		items.push({
			kind: 'term',
			id: slug,
			title: data.abbreviation ? `${data.term} (${data.abbreviation})` : data.term,
			minutes: 1,
			...(data.aliases.length > 0 && { also: data.aliases.join(' ') }),
		});
	}
	return { pages, items };
}

/** Sections of a page in their order, each followed by its figures. */
function partsOf({ sections, mdx }: Page): CatalogItem[] {
	return sections.flatMap(({ id, title }) => {
		const inside = mdx.components.filter(({ section }) => section === id);
		const uses = inside.flatMap(({ name, attributes }) =>
			name === 'Term' && attributes.id ? [attributes.id] : [],
		);
		const words = mdx.sectionWords.get(id) ?? 0;
		const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
		return [
			{ kind: 'section', id, title, minutes, ...(uses.length > 0 && { uses: [...new Set(uses)] }) },
			...inside.flatMap(({ name, attributes }) =>
				figures.has(name) && attributes.id && attributes.title
					? [
							{
								kind: 'figure',
								id: attributes.id,
								title: attributes.title,
								minutes: FIGURE_MINUTES,
							},
						]
					: [],
			),
		];
	});
}
