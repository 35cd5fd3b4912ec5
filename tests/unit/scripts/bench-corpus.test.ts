import { expect, it } from 'vitest';
import { multiplied } from '../../../bench/lib/corpus.ts';

const article = {
	path: 'foundations/what.mdx',
	text: 'title: What\nnumber: 1\n\n## Who {#who}\n\n<Figure id="fig-who" title="Who">\n\n<Term id="occupancy">x</Term>',
};

it('multiplies articles with addresses, numbers and ids of their own', () => {
	const [first, second, third] = multiplied([article], 3);
	expect(first).toEqual(article);
	expect(second?.path).toBe('foundations/what-1.mdx');
	expect(second?.text).toContain('number: 1001');
	expect(third?.text).toContain('## Who {#who-2}');
	expect(third?.text).toContain('<Figure id="fig-who-2"');
});

it('leaves references to terms as they are', () => {
	expect(multiplied([article], 2)[1]?.text).toContain('<Term id="occupancy">');
});
