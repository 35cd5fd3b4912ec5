import { expect, it } from 'vitest';
import { all, render, text } from './render.ts';

it('leaves the frontmatter out of the text', () => {
	const page = render('---\ntitle: A title\n---\n\nThe text.\n');
	expect(text(page)).toBe('The text.');
});

it('prints typographic quotation marks and the id that a heading was given', () => {
	const page = render('## The "new" way {#new-way}\n\nText.\n');
	expect(all('Section', page)[0]?.attributes).toMatchObject({
		id: 'new-way',
		title: 'The “new” way',
	});
});

it('names attributes of elements as HTML does', () => {
	const [list] = all('ul', render('- [x] done\n'));
	expect(list?.attributes).toHaveProperty('class');
	expect(list?.attributes).not.toHaveProperty('className');
});

it('numbers each page from 1', () => {
	const cite = () => all('Cite', render('A.<Cite source="a" />\n'))[0]?.attributes.number;
	expect([cite(), cite()]).toEqual(['1', '1']);
});

it('throws where the MDX is broken', () => {
	expect(() => render('<Remark>never closed\n')).toThrow(/Remark/);
});
