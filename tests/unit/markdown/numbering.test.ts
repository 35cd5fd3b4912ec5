import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, render } from './render.ts';

const cites = (mdx: string) =>
	all('Cite', render(mdx)).map(({ attributes: { source, number, use } }) => ({
		source,
		number,
		use,
	}));

describe('numbering', () => {
	it('numbers sources in order of first use on the page and counts the uses of each', () => {
		expect(
			cites(
				'A.<Cite source="b" />\n\n## One {#one}\n\nB.<Cite source="a" /> C.<Cite source="b" />\n',
			),
		).toEqual([
			{ source: 'b', number: '1', use: '1' },
			{ source: 'a', number: '2', use: '1' },
			{ source: 'b', number: '1', use: '2' },
		]);
	});

	it('counts a number of the data catalogue as a use of the source of its indicator', () => {
		const mdx =
			'A.<Cite source="a" /> <Datum country="PHL" indicator="x" /> <Datum country="POL" indicator="x" /> B.<Cite source="data" />\n';
		const used = all('Datum', render(mdx)).map(({ attributes: { number, use } }) => ({
			number,
			use,
		}));
		expect(used).toEqual([
			{ number: '2', use: '1' },
			{ number: '2', use: '2' },
		]);
		expect(cites(mdx)[1]).toEqual({ source: 'data', number: '2', use: '3' });
	});

	it('marks a citation that stands directly after another one', () => {
		const mdx = 'A.<Cite source="a" /><Cite source="b" /> B.<Cite source="c" />\n';
		expect(all('Cite', render(mdx)).map(({ attributes }) => attributes.follows)).toEqual([
			undefined,
			'1',
			undefined,
		]);
	});

	it('takes the space from between two citations, which are one list of numbers', () => {
		const mdx =
			'A.<Cite source="a" /> <Cite source="b" />\n<Cite source="c" /> B.<Datum country="PHL" indicator="x" /> <Cite source="d" /> <Datum country="POL" indicator="x" />\n';
		const paragraphs = all('p', render(mdx));
		expect(
			paragraphs[0]?.children.map((child) => (typeof child === 'string' ? child : child.name)),
		).toEqual(['A.', 'Cite', 'Cite', 'Cite', ' B.', 'Datum', 'Cite', ' ', 'Datum']);
		expect(
			['Cite', 'Datum'].flatMap((name) =>
				all(name, paragraphs).map(({ attributes }) => attributes.follows),
			),
		).toEqual([undefined, '1', '1', '1', undefined, undefined]);
	});

	it('counts citations in tables, lists and figures in their place', () => {
		const mdx = [
			'<Figure id="f" title="t" source="z">\n\n| a |\n| --- |\n| x <Cite source="c" /> |\n\n</Figure>',
			'- y <Cite source="d" />',
			'<Cite source="c" />',
		].join('\n\n');
		expect(cites(mdx)).toEqual([
			{ source: 'c', number: '1', use: '1' },
			{ source: 'd', number: '2', use: '1' },
			{ source: 'c', number: '1', use: '2' },
		]);
	});

	it('numbers figures and rankings in one row and asides in their own', () => {
		const tree = render(
			'<Figure id="a" title="t" source="own">\n\nX.<Note>n</Note>\n\n</Figure>\n\n<RankingChart id="b" />\n\nY.<Note>m</Note>\n\n<Figure id="c" title="t" source="own" />\n',
		);
		const numbers = (name: string) => all(name, tree).map(({ attributes }) => attributes.number);
		expect(numbers('Figure')).toEqual(['1', '3']);
		expect(numbers('RankingChart')).toEqual(['2']);
		expect(numbers('Note')).toEqual(['1', '2']);
	});

	it('begins anew on each page', () => {
		const mdx = 'A.<Cite source="a" />\n';
		expect(cites(mdx)).toEqual(cites(mdx));
	});

	it('keeps the other attributes', () => {
		expect(all('Cite', render('A.<Cite source="a" note="One." />\n'))[0]?.attributes).toEqual({
			source: 'a',
			note: 'One.',
			number: '1',
			use: '1',
		});
	});

	it('gives every source one number and every use of it the next count', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), (keys) => {
				const order = [...new Set(keys)];
				expect(cites(keys.map((key) => `X.<Cite source="${key}" />`).join('\n\n'))).toEqual(
					keys.map((source, index) => ({
						source,
						number: String(order.indexOf(source) + 1),
						use: String(keys.slice(0, index + 1).filter((key) => key === source).length),
					})),
				);
			}),
			{ numRuns: 50 },
		);
	});
});
