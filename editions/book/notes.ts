import { hasClass, t, textOf, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { allTrees, mapTrees, oneLine, withAttributes } from './walk.ts';

interface Citation {
	/** Id of the entry in the list of sources. */
	source: string;
	/** Id of the number in the text. */
	id: string;
	/** What the editor says of the source at this place. */
	remark: string;
}

/**
 * Turns citations into numbered notes: each number leads to its source at the end of the chapter, the
 * source leads back to every number and carries the remarks that stand in the margin of the page.
 * Has to run before scripts' marks are stripped.
 */
export function numberedNotes(nodes: Nodes): Nodes {
	const citations: Citation[] = [];
	const text = mapTrees(nodes, (tree) => {
		if (tree.tag !== 'bpo-note') return undefined;
		const link = allTrees(tree.children, ({ tag }) => tag === 'a')[0];
		const href = link?.attributes.href ?? '';
		if (!link || !href.startsWith('#src-')) return undefined;
		const id = `ref-${citations.length + 1}`;
		citations.push({ source: href.slice(1), id, remark: remarkOf(tree) });
		const number = withAttributes(link, { id, 'epub:type': 'noteref', role: 'doc-noteref' });
		return [t('sup', {}, ...(hasClass(tree, 'cite-next') ? [', '] : []), number)];
	});
	return mapTrees(text, (tree) => {
		if (tree.tag === 'section' && tree.attributes.id === 'sources') {
			const list = mapTrees(tree.children, (item) =>
				item.tag === 'li' && item.attributes.id ? [sourceNote(item, citations)] : undefined,
			);
			return [{ ...withAttributes(tree, ENDNOTES), children: list }];
		}
		return undefined;
	});
}

const ENDNOTES = { 'epub:type': 'endnotes', role: 'doc-endnotes' };

function sourceNote(item: Tree, citations: readonly Citation[]): Tree {
	const own = citations.filter(({ source }) => source === item.attributes.id);
	const remarks = [...new Set(own.map(({ remark }) => remark))].filter((remark) => remark !== '');
	const back = own.map(({ id }, index) =>
		t(
			'a',
			{ href: `#${id}`, role: 'doc-backlink', 'aria-label': words.backTo(index + 1) },
			String(index + 1),
		),
	);
	const reference = mapTrees(item.children, (tree) =>
		tree.tag === 'a' && isUses(tree) ? [] : undefined,
	);
	return {
		...withAttributes(item, { 'epub:type': 'endnote' }),
		children: [
			...reference,
			...remarks.map((remark) => t('p', { class: 'remark-of' }, remark)),
			...(back.length > 0 ? [t('p', { class: 'back' }, `${words.back} `, ...joined(back))] : []),
		],
	};
}

/** The link to other uses of the source, which lead out of the book. */
function isUses({ attributes }: Tree): boolean {
	return (attributes.href ?? '').includes('/sources/#');
}

function joined(links: readonly Tree[]): Nodes {
	return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** The sentence between the title and the state of the source in a note of the margin. */
function remarkOf(note: Tree): string {
	const aside = allTrees(note.children, (tree) => hasClass(tree, 'sn'))[0];
	if (!aside) return '';
	const after = aside.children.slice(
		aside.children.findLastIndex((child) => typeof child !== 'string' && child.tag === 'cite') + 1,
	);
	const text = after.filter((child) => typeof child === 'string' || !hasClass(child, 'status'));
	return oneLine(textOf(text)).replace(/^[.?!,;:\s]+/, '');
}
