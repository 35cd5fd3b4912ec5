import { exportWords as words } from '../../strings/course-export.ts';
import type { CatalogIndex } from '../course/catalog.ts';
import { clean } from './clean.ts';
import type { ExportItem } from './export-course.ts';
import type { Library } from './library.ts';
import { findTree, hasClass, t, type Nodes, type Tree } from './tree.ts';

/**
 * An item with its text, or its questions when it is a quiz. Rejects when one does not arrive.
 *
 * @param prefix goes before the ids of the text, so that no two items of a file share one
 */
export async function withText(
	item: ExportItem,
	prefix: string,
	catalog: CatalogIndex,
	library: Library,
): Promise<ExportItem> {
	const known = catalog.find(item);
	if (!known) return item;
	if (item.kind === 'quiz') return { ...item, questions: await library.questions(item.id) };
	if (item.kind === 'term') return { ...item, text: await termText(item.id, prefix, library) };
	if (item.kind === 'section') {
		return { ...item, text: await cut(item.id, prefix, library, isHead) };
	}
	if (item.kind !== 'case' && item.kind !== 'method') {
		return { ...item, text: await cut(item.id, prefix, library) };
	}
	const page = catalog.pageOf(known);
	const sections = page ? catalog.itemsOf(page).filter(({ kind }) => kind === 'section') : [];
	const texts: Nodes[] = [];
	for (const [index, section] of sections.entries()) {
		texts.push(await cut(section.id, `${prefix}${index + 1}-`, library));
	}
	const online = item.kind === 'method' && item.url !== undefined;
	const link = online ? [t('p', {}, t('a', { href: item.url ?? '' }, words.calculator))] : [];
	return { ...item, text: [...link, ...texts.flat()] };
}

/** The heading of a section: an export prints the title of the item itself. */
function isHead(tree: Tree): boolean {
	return hasClass(tree, 'sec-head');
}

/**
 * The text of `/s/<id>/`: what the page of one section alone holds between head and foot.
 *
 * @param leftOut elements that do not come along
 */
async function cut(
	id: string,
	prefix: string,
	library: Library,
	leftOut: (tree: Tree) => boolean = () => false,
): Promise<Nodes> {
	const path = `/s/${id}/`;
	const body = within(await library.page(path), (tree) => hasClass(tree, 'body'), path);
	return clean(without(body.children, leftOut), { page: library.absolute(path), prefix });
}

function without(nodes: Nodes, leftOut: (tree: Tree) => boolean): Nodes {
	return nodes.flatMap((node): Nodes => {
		if (typeof node === 'string') return [node];
		if (leftOut(node)) return [];
		return [{ ...node, children: without(node.children, leftOut) }];
	});
}

async function termText(id: string, prefix: string, library: Library): Promise<Nodes> {
	const path = `/glossary/${id}/`;
	const page = within(await library.page(path), (tree) => hasClass(tree, 'term-page'), path);
	const definition = findTree(page.children, (tree) => hasClass(tree, 'standfirst'));
	const more = page.children.filter(
		(child) => typeof child !== 'string' && child.tag === 'p' && !hasClass(child, 'note'),
	);
	const text = [t('p', {}, ...(definition?.children ?? [])), ...more];
	return clean(text, { page: library.absolute(path), prefix });
}

function within(nodes: Nodes, fits: (tree: Tree) => boolean, path: string): Tree {
	const main = findTree(nodes, ({ tag }) => tag === 'main');
	const found = main && findTree(main.children, fits);
	if (!found) throw new Error(words.noText(path));
	return found;
}
