import { findTree, hasClass, t, textOf, type Nodes } from '../../src/teach/export/tree.ts';
import { fitForBook } from './fit.ts';
import type { Pages } from './pages.ts';
import { oneLine } from './walk.ts';

/**
 * The entry of a term: its name with the id of the term, definition, explanation, other names, names in
 * other languages, related terms.
 * @param path page of the term, such as "/glossary/agent/"
 */
function glossaryEntry(pages: Pages, path: string): { title: string; nodes: Nodes } {
	const page = findTree([pages.main(path)], (tree) => hasClass(tree, 'term-page'));
	const head = page && findTree(page.children, ({ tag }) => tag === 'h1');
	if (!page || !head) throw new Error(`${path} is no page of a term.`);
	const definition = findTree(page.children, (tree) => hasClass(tree, 'standfirst'));
	const rest = page.children.filter((child) => typeof child !== 'string');
	const text = rest.filter(({ tag }) => tag === 'p' || tag === 'dl');
	const related = rest.find(({ attributes }) => attributes['aria-labelledby'] === 'related');
	const id = path.split('/')[2] ?? '';
	const title = oneLine(textOf(head.children));
	const links = related && findTree(related.children, ({ tag }) => tag === 'ul');
	return {
		title,
		nodes: [
			t('dt', { id, 'epub:type': 'glossterm' }, t('dfn', {}, title)),
			t(
				'dd',
				{ 'epub:type': 'glossdef' },
				t('p', {}, ...fitForBook(definition?.children ?? [], 'narrow')),
				...fitForBook(text, 'narrow'),
				...(links ? fitForBook([links], 'narrow') : []),
			),
		],
	};
}

/** A glossary as one document. */
export function glossary(
	pages: Pages,
	paths: readonly string[],
): { body: Nodes; titles: readonly string[] } {
	const entries = paths
		.map((path) => glossaryEntry(pages, path))
		.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
	return {
		body: [
			t(
				'dl',
				{ class: 'glossary-terms', 'epub:type': 'glossary' },
				...entries.flatMap(({ nodes }) => nodes),
			),
		],
		titles: entries.map(({ title }) => title),
	};
}
