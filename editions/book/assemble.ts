import { parts } from '../../src/corpus/parts.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { site } from '../../src/site.ts';
import { hasClass, t, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import { chapter, type ChapterMade } from './chapter.ts';
import { fitForBook } from './fit.ts';
import { coverPage, imprint, type BookFacts } from './front.ts';
import { glossary } from './glossary.ts';
import type { Book, Leaf, Width } from './model.ts';
import type { Pages } from './pages.ts';
import { linked, otherGroups, partGroups, type GroupPlan } from './plan.ts';
import { allTrees } from './walk.ts';

/** Edition and address, as the first pages print them. */
export type Facts = Pick<BookFacts, 'edition' | 'date' | 'url'>;

interface GroupMade {
	plan: GroupPlan;
	chapters: ChapterMade[];
}

/** The whole atlas in one book, then one book for each part; only those whose names are wanted. */
export function* books(
	pages: Pages,
	facts: Facts,
	width: Width,
	wanted: (slug: string) => boolean = () => true,
): Generator<Book> {
	if (wanted(WHOLE)) yield wholeBook(pages, facts, width);
	for (const [index, plan] of partGroups(pages).entries()) {
		if (wanted(partSlug(plan, index))) yield partBook(pages, plan, index, facts, width);
	}
}

const WHOLE = 'bpo-atlas';

function partSlug({ id }: GroupPlan, index: number): string {
	return `${WHOLE}-part-${String(index + 1).padStart(2, '0')}-${id.replace('part-', '')}`;
}

function wholeBook(pages: Pages, facts: Facts, width: Width): Book {
	const groups = [...partGroups(pages), ...otherGroups(pages, width)].map((plan) =>
		made(pages, plan, width),
	);
	const terms = linked(pages, '/glossary/', TERM);
	const back = [
		glossaryLeaf(pages, words.glossary, terms),
		bibliographyLeaf(pages),
		...answersOf(groups),
	];
	const title = site.name;
	const leaves = [...groups.map(groupLeaf), ...back];
	const names = { slug: WHOLE, title, subtitle: site.tagline };
	const complete = groups.some(({ plan }) => plan.id === 'countries');
	const without = complete ? {} : { without: words.withoutCountries };
	return withFront(names, leaves, groups, { ...facts, ...without }, terms);
}

function partBook(pages: Pages, plan: GroupPlan, index: number, facts: Facts, width: Width): Book {
	const group = made(pages, plan, width);
	const part = parts[index];
	const terms = termsIn(group, pages);
	const chapters = group.chapters.map(({ leaf }) => leaf);
	const leaves = [
		...chapters,
		...(terms.length > 0 ? [glossaryLeaf(pages, words.glossaryOfPart, terms)] : []),
		...answersOf([group]),
	];
	const names = {
		slug: partSlug(plan, index),
		title: `${site.name}: ${part?.title ?? plan.title}`,
		subtitle: words.partOf(part?.roman ?? ''),
	};
	return withFront(names, leaves, [group], facts, terms);
}

const TERM = /^\/glossary\/[^/#?]+\/$/;

function withFront(
	names: Pick<Book, 'slug' | 'title' | 'subtitle'>,
	leaves: readonly Leaf[],
	groups: readonly GroupMade[],
	facts: Facts & Pick<BookFacts, 'without'>,
	terms: readonly string[],
): Book {
	const chapters = groups.flatMap(({ chapters: some }) => some);
	const all: BookFacts = {
		...facts,
		...names,
		articles: chapters.filter(({ leaf }) => leaf.path.startsWith('/learn/')).length,
		questions: chapters.reduce((sum, { answers }) => sum + answers.length, 0),
	};
	const places = new Map<string, { leaf: string; id?: string }>();
	for (const path of terms) places.set(path, { leaf: 'glossary', id: path.split('/')[2] ?? '' });
	return { ...names, leaves: [coverPage(all), imprint(all), ...leaves], places };
}

function made(pages: Pages, plan: GroupPlan, width: Width): GroupMade {
	return {
		plan,
		chapters: plan.chapters.map((path) => chapter(pages, path, answersId(plan), width)),
	};
}

function answersId(plan: GroupPlan): string {
	return `answers-${plan.id.replace('part-', '')}`;
}

function groupLeaf({ plan, chapters }: GroupMade): Leaf {
	const leaves = chapters.map(({ leaf }) => leaf);
	return {
		id: plan.id,
		path: plan.path,
		title: plan.title,
		type: 'part',
		body: [
			t('h1', {}, plan.title),
			...(plan.text === '' ? [] : [t('p', {}, plan.text)]),
			t(
				'ul',
				{ class: 'chapters' },
				...leaves.map(({ id, title }) => t('li', {}, t('a', { href: `book:${id}` }, title))),
			),
		],
		entries: [],
		leaves,
	};
}

function glossaryLeaf(pages: Pages, title: string, terms: readonly string[]): Leaf {
	const { body } = glossary(pages, terms);
	return leaf('glossary', '/glossary/', title, [t('h1', {}, title), ...body]);
}

function bibliographyLeaf(pages: Pages): Leaf {
	const list = allTrees([pages.main('/sources/')], (tree) => hasClass(tree, 'bibliography'))[0];
	const items = (list?.children ?? []).flatMap((item): Nodes => {
		if (typeof item === 'string') return [];
		const children = item.children.filter(
			(child) => typeof child === 'string' || child.tag !== 'details',
		);
		return [{ ...item, children }];
	});
	return leaf('bibliography', '/sources/', words.bibliography, [
		t('h1', {}, words.bibliography),
		t('p', {}, words.bibliographyText(items.length)),
		t('ul', { class: 'bibliography' }, ...fitForBook(items, 'narrow')),
	]);
}

/** One document of answers for each group that asks questions. */
function answersOf(groups: readonly GroupMade[]): Leaf[] {
	const asking = groups.filter(({ chapters }) =>
		chapters.some(({ answers }) => answers.length > 0),
	);
	return asking.map(({ plan, chapters }) => {
		const title = asking.length === 1 ? words.answers : words.answersTo(plan.title);
		const lists = chapters
			.filter(({ answers }) => answers.length > 0)
			.map(({ leaf: of, answers }) => answersTo(of, answers));
		const body = [t('h1', {}, title), t('p', {}, words.answersText), ...lists];
		// Not the page of the group: its links lead to the group itself.
		return { ...leaf(answersId(plan), '/', title, body), type: 'backmatter' };
	});
}

function answersTo(of: Leaf, answers: readonly Tree[]): Tree {
	return t(
		'section',
		{ 'epub:type': 'endnotes', role: 'doc-endnotes' },
		t('h2', {}, t('a', { href: `book:${of.id}` }, of.title)),
		t('ol', { class: 'answers' }, ...answers),
	);
}

/** The terms that the chapters of a part name, by the pages of the glossary. */
function termsIn({ chapters }: GroupMade, pages: Pages): string[] {
	const links = chapters.flatMap(({ leaf: { body, path } }) =>
		allTrees(body, ({ tag }) => tag === 'a').flatMap(
			({ attributes }) => pages.pathOf(attributes.href ?? '', path) ?? [],
		),
	);
	return [...new Set(links.filter((path) => TERM.test(path)))].toSorted();
}

function leaf(id: string, path: string, title: string, body: Nodes): Leaf {
	return { id, path, title, body, entries: [], leaves: [] };
}
