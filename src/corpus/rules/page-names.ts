import { slug } from '../../schemas/common.ts';
import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import type { LineOf } from '../yaml-lines.ts';

interface Numbered {
	file: string;
	data: { number: number };
	lineOf: LineOf;
}

/** File names become addresses: they have the form of one, and no two pages share a name or a number. */
export function pageNames(corpus: Corpus): Problem[] {
	const files = [
		...mdxPages(corpus),
		...corpus.claimTopics,
		...corpus.terms,
		...corpus.quizzes.values(),
	];
	return [
		...files.filter((page) => !slug.safeParse(page.slug).success).map(({ file }) => badName(file)),
		...sameSlug(corpus.articles),
		...sameNumber(corpus.articles),
		...sameNumber(corpus.cases),
		...sameNumber(corpus.methods),
		...corpus.regions
			.filter((page) => page.slug !== page.data.id)
			.map((page) => ({
				file: page.file,
				line: page.lineOf('id'),
				rule: 'page-name',
				what: `The region has the id "${page.data.id}", but its file is called "${page.slug}".`,
				fix: 'Give the file the name of the region.',
			})),
	];
}

function badName(file: string): Problem {
	return {
		file,
		line: 1,
		rule: 'page-name',
		what: 'The file name has letters or marks that an address should not have.',
		fix: 'Rename it with lower-case letters, digits and single hyphens.',
	};
}

function sameSlug(pages: readonly { slug: string; file: string }[]): Problem[] {
	return repeated(pages, (page) => page.slug).map(([page, first]) => ({
		file: page.file,
		line: 1,
		rule: 'page-name',
		what: `There is already an article "${page.slug}", ${first.file}.`,
		fix: 'Rename one file. Quizzes find their article by its name, whatever its part.',
	}));
}

function sameNumber(pages: readonly Numbered[]): Problem[] {
	return repeated(pages, (page) => page.data.number).map(([page, first]) => ({
		file: page.file,
		line: page.lineOf('number'),
		rule: 'page-number',
		what: `The number ${page.data.number} is already that of ${first.file}.`,
		fix: 'Give each its own number.',
	}));
}

/** Each item whose key an earlier one has, with that earlier one. */
function repeated<Item>(items: readonly Item[], key: (item: Item) => unknown): [Item, Item][] {
	return items.flatMap((item, index): [Item, Item][] => {
		const first = items.find((other) => key(other) === key(item));
		return first !== undefined && items.indexOf(first) < index ? [[item, first]] : [];
	});
}
