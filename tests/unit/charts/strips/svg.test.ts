import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Strip } from '../../../../src/charts/strips/model.ts';
import { stripSvg } from '../../../../src/charts/strips/svg.ts';
import { indicatorOf } from '../../data/small-dataset.ts';

function stripOf(billions: readonly number[], changes: Partial<Strip> = {}): Strip {
	const values = billions.map((value, index) => ({ iso3: `C${index}`, value: value * 1e9 }));
	return {
		indicator: indicatorOf(),
		values,
		median: 2e9,
		count: values.length,
		value: { number: (billions[0] ?? 0) * 1e9, text: 'US$1.0 bn', year: 2024, rank: 3 },
		...changes,
	};
}

type Element = DefaultTreeAdapterTypes.Element;

/** The parts of a strip by their class, and the strip itself. */
function drawn(strip: Strip) {
	const svg = parseFragment(stripSvg(strip)).childNodes[0] as Element;
	const attribute = (element: Element | undefined, name: string) =>
		element?.attrs.find((one) => one.name === name)?.value;
	const part = (name: string) =>
		(svg.childNodes as Element[]).find((element) => attribute(element, 'class') === name);
	const path = (name: string) => attribute(part(name), 'd') ?? '';
	return {
		name: attribute(svg, 'aria-label'),
		attributes: svg.attrs.map(({ name }) => name),
		strokes: [...path('tick').matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)),
		median: Number(/^M([\d.]+) /.exec(path('med'))?.[1]),
		dot: part('this') && Number(attribute(part('this'), 'cx')),
	};
}

describe('the drawing of a strip', () => {
	it('has a stroke for each destination, the lowest at the start and the highest at the end', () => {
		expect(drawn(stripOf([1, 2, 3])).strokes).toEqual([6, 160, 314]);
	});

	it('puts the triangle at the median and the dot at the country', () => {
		expect(drawn(stripOf([1, 2, 3]))).toMatchObject({ median: 160, dot: 6 });
	});

	it('has no dot for a country without a value, and says so', () => {
		const { dot, name } = drawn(stripOf([1, 2, 3], { value: undefined }));
		expect(dot).toBeUndefined();
		expect(name).toBe('Exports: no value; median of 3 destinations US$2.0 bn');
	});

	it('tells value, year and median to those who do not see it', () => {
		expect(drawn(stripOf([1, 2, 3])).name).toBe(
			'Exports: US$1.0 bn in 2024; median of 3 destinations US$2.0 bn',
		);
	});

	it('turns to a log scale when the values lie more than a hundredfold apart', () => {
		expect(drawn(stripOf([1, 10, 100])).strokes).toEqual([6, 34, 314]);
		expect(drawn(stripOf([1, 10, 1000])).strokes[1]).toBeCloseTo(6 + 308 / 3, 0);
	});

	it('keeps a linear scale where a value is zero', () => {
		expect(drawn(stripOf([0, 500, 1000])).strokes).toEqual([6, 160, 314]);
	});

	it('keeps a value outside the compared ones at the edge', () => {
		const outside = { number: 300e9, text: 'US$300.0 bn', year: 2024, rank: 1 };
		expect(drawn(stripOf([1, 2, 3], { value: outside })).dot).toBe(314);
	});

	it('keeps names as text', () => {
		const shortName = '"R&D" <b onload="x">';
		const { name, attributes } = drawn(
			stripOf([1, 2, 3], { indicator: indicatorOf({ shortName }) }),
		);
		expect(name).toMatch(/^"R&D" <b onload="x">: US/);
		expect(attributes).toEqual(
			['class', 'viewbox', 'role', 'aria-label'].map((each) =>
				each === 'viewbox' ? 'viewBox' : each,
			),
		);
		expect(stripSvg(stripOf([1], { indicator: indicatorOf({ shortName }) }))).not.toContain('<b');
	});
});
