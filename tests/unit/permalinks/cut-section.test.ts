import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionCutter } from '../../../src/permalinks/cut-section.ts';

const cite = (key: string) => `<a class="snref" href="#src-${key}">1</a>`;

describe('cutting a section out of a page', () => {
	it('takes exactly the element with the id, whole', () => {
		const html = `<p>Before</p><section id="one"><h2>One</h2><p>In <b>it</b></p></section><p>After</p>`;
		expect(sectionCutter(html)('one').html).toBe(
			'<section id="one"><h2>One</h2><p>In <b>it</b></p></section>',
		);
	});

	it('takes an element inside another one alone', () => {
		const html = '<section id="one"><p>x</p><figure id="fig"><p>y</p></figure></section>';
		expect(sectionCutter(html)('fig').html).toBe('<figure id="fig"><p>y</p></figure>');
	});

	it('does not take an id for a longer one', () => {
		const html = '<p id="one-h">a</p><p data-id="one">b</p><p id="one">c</p><p id="one-h">d</p>';
		expect(sectionCutter(html)('one').html).toBe('<p id="one">c</p>');
	});

	it('lists the sources inside once each, in order of first use, and none from outside', () => {
		const html = `${cite('out')}<section id="one">${cite('b')}${cite('a')}<div>${cite('b')}</div><a href="#other">x</a></section>${cite('after')}`;
		expect(sectionCutter(html)('one').sources).toEqual(['b', 'a']);
	});

	it('throws when there is no such element', () => {
		expect(() => sectionCutter('<p id="two">x</p>')('one')).toThrow(
			'The rendered page has no element with the id "one".',
		);
	});

	it('finds the same sources as were put in, for any order and depth', () => {
		const key = fc.stringMatching(/^[a-z0-9_]{1,6}$/);
		fc.assert(
			fc.property(fc.array(key), fc.array(key), (inside, outside) => {
				const section = `<section id="x"><div>${inside.map(cite).join('<p>and</p>')}</div></section>`;
				const cut = sectionCutter(`${outside.map(cite).join('')}${section}`)('x');
				expect(cut).toEqual({ html: section, sources: [...new Set(inside)] });
			}),
		);
	});
});
