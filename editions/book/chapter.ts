import {
	findTree,
	hasClass,
	t,
	textOf,
	type Nodes,
	type Tree,
} from '../../src/teach/export/tree.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { fitForBook } from './fit.ts';
import type { Leaf, Width } from './model.ts';
import { numberedNotes } from './notes.ts';
import type { Pages } from './pages.ts';
import { questionsOnPaper } from './questions.ts';
import { allTrees, mapTrees, oneLine } from './walk.ts';

/** A chapter and the answers to its questions. */
export interface ChapterMade {
	leaf: Leaf;
	answers: readonly Tree[];
}

/**
 * Makes a chapter of a page of the site.
 * @param path page such as "/learn/foundations/what-bpo-is/"; throws when it holds no article
 * @param answersAt id of the document that will hold its answers
 */
export function chapter(pages: Pages, path: string, answersAt: string, width: Width): ChapterMade {
	const article = findTree([pages.main(path)], (tree) => hasClass(tree, 'art'));
	if (!article) throw new Error(`${path} holds no article to make a chapter of.`);
	const id = leafId(path);
	const noted = numberedNotes(withoutCalculator(article.children, path));
	const { text, answers } = questionsOnPaper(noted, `book:${answersAt}`, `book:${id}`);
	const body = fitForBook(text, width);
	return {
		leaf: { id, path, title: titleOf(body), body, entries: entriesOf(body), leaves: [] },
		answers: answers.flatMap((answer) => fitForBook([answer], width)).filter(isTree),
	};
}

/** The id of the document made from a page: "learn-foundations-what-bpo-is". */
function leafId(path: string): string {
	return path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

/** A calculator works in the atlas only: a link stands in its place. */
function withoutCalculator(nodes: Nodes, path: string): Nodes {
	return mapTrees(nodes, (tree) =>
		hasClass(tree, 'calc-section')
			? [t('p', { class: 'calculator' }, t('a', { href: `${path}#calculator` }, words.calculator))]
			: undefined,
	);
}

function titleOf(body: Nodes): string {
	return oneLine(textOf([findTree(body, ({ tag }) => tag === 'h1') ?? '']));
}

/** The sections of a chapter by their headings. */
function entriesOf(body: Nodes): Leaf['entries'] {
	return allTrees(body, ({ tag }) => tag === 'section').flatMap(({ attributes, children }) => {
		const head = findTree(children, ({ tag }) => tag === 'h2');
		const id = attributes.id;
		return head && id ? [{ id, title: oneLine(textOf([head])) }] : [];
	});
}

function isTree(node: Tree | string): node is Tree {
	return typeof node !== 'string';
}
