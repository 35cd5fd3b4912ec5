import { bookWords as words } from '../../src/strings/books.ts';
import { t, type Tree } from '../../src/teach/export/tree.ts';
import type { Book, Leaf } from '../book/model.ts';
import { placeOf } from './link-places.ts';

/** The printed contents with page numbers; zeros stand in the place of numbers not known yet. */
export function contents(book: Book, numbers: ReadonlyMap<string, number> | undefined): Tree {
	const entry = (leaf: Leaf): Tree =>
		t(
			'li',
			{},
			t(
				'a',
				{ href: `#${placeOf(leaf.id)}` },
				t('span', {}, leaf.title),
				t('span', { class: 'dots' }),
				t('span', { class: 'on' }, String(numbers?.get(placeOf(leaf.id)) ?? '000')),
			),
			...(leaf.leaves.length > 0 ? [t('ol', {}, ...leaf.leaves.map(entry))] : []),
		);
	const listed = book.leaves.filter(({ unlisted }) => !unlisted);
	return t(
		'section',
		{ class: 'toc', id: placeOf('contents') },
		t('h1', { class: 'leaf-title' }, words.contents),
		t('ol', {}, ...listed.map(entry)),
	);
}
