import { exportWords as words } from '../../strings/course-export.ts';
import { addressOf, type CatalogIndex, type CatalogItem } from '../course/catalog.ts';
import type { Course, CourseItem } from '../course/model.ts';
import { itemMinutes, sessionMinutes } from '../course/summary.ts';
import type { BankItem } from '../questions/bank-item.ts';
import { clean } from './clean.ts';
import { findTree, hasClass, t, type Nodes, type Tree } from './tree.ts';

/** What an export needs of the site. Each call rejects when the file does not arrive. */
export interface Library {
	/** A page by its address below the base path, as markup. */
	page: (path: string) => Promise<Nodes>;
	/** The questions of a quiz, by its id. */
	questions: (id: string) => Promise<readonly BankItem[]>;
	/** The full address of a path. */
	absolute: (path: string) => string;
	/** A progress sign, after each item. */
	done?: (items: number, total: number) => void;
}

/** An item of a course with everything an export can say of it. */
export interface ReadyItem {
	kind: string;
	id: string;
	title: string;
	/** Where it stands in the book: "Article 11, Onshore, nearshore, offshore". */
	from: string;
	minutes: number;
	note: string;
	/** Full address; undefined for what this edition does not have. */
	url: string | undefined;
	/** Its text, when it was asked for. */
	text: Nodes;
	/** Its questions, when it is a quiz and texts were asked for. */
	questions: readonly BankItem[];
}

/** A session with its items. */
export interface ReadySession {
	/** "Session 2: Choosing" */
	title: string;
	minutes: number;
	/** Paragraphs of the trainer's notes. */
	notes: readonly string[];
	items: readonly ReadyItem[];
}

/** A course ready to be written in any format. */
export interface ReadyCourse {
	title: string;
	author: string;
	sessions: readonly ReadySession[];
	/** Address of the atlas. */
	home: string;
}

/** Names everything in a course by the words of the catalogue, without its texts. */
export function outline(
	course: Course,
	catalog: CatalogIndex,
	absolute: Library['absolute'],
): ReadyCourse {
	return {
		title: course.title.trim() || words.untitled,
		author: course.author.trim(),
		home: absolute('/'),
		sessions: course.sessions.map((session, index) => ({
			title: words.session(index + 1, session.title.trim()),
			minutes: session.minutes ?? sessionMinutes(session, catalog),
			notes: paragraphs(session.notes),
			items: session.items.map((item) => outlined(item, catalog, absolute)),
		})),
	};
}

/** Like {@link outline}, with the text of every item. Rejects when one does not arrive. */
export async function fullCourse(
	course: Course,
	catalog: CatalogIndex,
	library: Library,
): Promise<ReadyCourse> {
	const plan = outline(course, catalog, library.absolute);
	const total = plan.sessions.reduce((sum, { items }) => sum + items.length, 0);
	let count = 0;
	const sessions: ReadySession[] = [];
	for (const session of plan.sessions) {
		const items: ReadyItem[] = [];
		for (const item of session.items) {
			count += 1;
			items.push(await withText(item, `i${count}-`, catalog, library));
			library.done?.(count, total);
		}
		sessions.push({ ...session, items });
	}
	return { ...plan, sessions };
}

function outlined(
	item: CourseItem,
	catalog: CatalogIndex,
	absolute: Library['absolute'],
): ReadyItem {
	const known = catalog.find(item);
	const base = { kind: item.kind, id: item.id, note: item.note ?? '', text: [], questions: [] };
	const minutes = itemMinutes(item, catalog);
	if (!known) return { ...base, title: item.id, from: words.unknown, minutes, url: undefined };
	return {
		...base,
		title: known.title,
		from: fromOf(known, catalog),
		minutes,
		url: absolute(addressOf(known)),
	};
}

/** Where an item stands in the book, in words. */
export function fromOf(item: CatalogItem, catalog: CatalogIndex): string {
	const page = catalog.pageOf(item);
	if (!page) return words.term;
	if (item.kind === 'case' || item.kind === 'method') return page.label;
	if (item.kind === 'quiz') return words.questions(item.questions ?? 0);
	const from = `${page.label}, ${page.title}`;
	return item.kind === 'figure' ? words.figureIn(from) : from;
}

async function withText(
	item: ReadyItem,
	prefix: string,
	catalog: CatalogIndex,
	library: Library,
): Promise<ReadyItem> {
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

/** Texts set apart by empty lines. */
function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}
