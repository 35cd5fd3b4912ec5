import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Strip } from '../../../../src/charts/strips/model.ts';
import { stripSvg } from '../../../../src/charts/strips/svg.ts';
import { stripOf, stripWith } from './countries.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The parts of a strip by their class, and the strip itself. */
function drawn(strip: Strip) {
	const svg = parseFragment(stripSvg(strip)).childNodes[0] as Element;
	const attribute = (element: Element | undefined, name: string) =>
		element?.attrs.find((one) => one.name === name)?.value;
	const part = (name: string) =>
		(svg.childNodes as Element[]).find((element) =>
			attribute(element, 'class')?.split(' ').includes(name),
		);
	/** Where a path of relative marks stands, mark by mark. */
	const places = (name: string) => {
		let x = 0;
		return [...(attribute(part(name), 'd') ?? '').matchAll(/[Mm](\d+)/g)].map(
			([, step]) => (x += Number(step)),
		);
	};
	return {
		name: attribute(svg, 'aria-label'),
		attributes: svg.attrs.map(({ name }) => name),
		strokes: places('others'),
		peers: places('peers'),
		region: attribute(part('peers'), 'class'),
		median: places('median')[0],
		dot: part('this') && Number(attribute(part('this'), 'cx')),
		ring: Boolean(part('ring')),
		beyond: attribute(part('beyond'), 'd'),
	};
}

describe('the drawing of a strip', () => {
	it('has a stroke for each destination, the lowest at the start and the highest at the end', () => {
		expect(drawn(stripWith([1, 2, 3])).strokes).toEqual([7, 160, 313]);
	});

	it('draws strokes that fall on one another once', () => {
		expect(drawn(stripWith([1, 1, 3, 3])).strokes).toEqual([7, 313]);
	});

	it('puts the triangle at the median and the dot at the country', () => {
		expect(drawn(stripWith([1, 2, 3]))).toMatchObject({ median: 160, dot: 7 });
	});

	it('puts dots in the color of the region at the other places of the region', () => {
		expect(drawn(stripWith([2, 1, 4, 3]))).toMatchObject({
			peers: [7, 211],
			region: 'peers r-asia',
		});
		expect(drawn(stripOf('PHL')).peers).toEqual([]);
	});

	it('places negative values', () => {
		expect(drawn(stripWith([-2, 0, 2]))).toMatchObject({ strokes: [7, 160, 313], dot: 7 });
	});

	it('has no dot for a country without a value, and says so', () => {
		const { dot, name, strokes } = drawn(stripOf('VNM'));
		expect(dot).toBeUndefined();
		expect(strokes).toHaveLength(3);
		expect(name).toBe('No value; median of 4 destinations (US$4.0 bn).');
	});

	it('tells the place among all to those who do not see it', () => {
		expect(drawn(stripOf('PHL')).name).toBe('Above the median of 4 destinations (US$4.0 bn).');
	});

	it('follows the scale of the indicator', () => {
		const middle = (strip: Strip) => drawn(strip).strokes[1];
		expect(middle(stripWith([1, 10, 100]))).toBe(35);
		const log = stripWith([1, 10, 100], { scale: 'log' });
		expect(middle({ ...log, field: { ...log.field, log: true } })).toBe(160);
	});

	it('keeps a value beyond the destinations at the edge, with an arrowhead outward', () => {
		expect(drawn(stripWith([1, 2, 3], { own: 300 }))).toMatchObject({
			dot: 313,
			beyond: 'M320 5l4 4l-4 4',
		});
		expect(drawn(stripWith([1, 2, 3], { own: 0.5 }))).toMatchObject({
			dot: 7,
			beyond: 'M0 5l-4 4l4 4',
		});
		expect(drawn(stripWith([1, 2, 3])).beyond).toBeUndefined();
	});

	it('draws a misleading total as a ring', () => {
		expect(drawn(stripOf('IRL')).ring).toBe(true);
		expect(drawn(stripOf('PHL')).ring).toBe(false);
	});

	it('draws without any destination and with only one', () => {
		expect(drawn(stripWith([], { own: 3 })).strokes).toEqual([]);
		expect(drawn(stripWith([3])).strokes).toHaveLength(1);
		expect(stripSvg(stripWith([3]))).not.toContain('NaN');
	});

	it('keeps texts as text and styles out of the markup', () => {
		const unit = { name: 'x', prefix: '"<b>', suffix: '', divisor: 1, decimals: 0 };
		const svg = stripSvg(stripWith([1, 2, 3], { unit }));
		expect(svg).not.toContain('<b');
		expect(drawn(stripWith([1], { unit })).attributes).toEqual([
			'class',
			'viewBox',
			'role',
			'aria-label',
		]);
	});

	it('takes at most 1 kB for 69 destinations', () => {
		const values = Array.from({ length: 69 }, (_, index) => ((index * 37) % 69) + 1);
		expect(stripSvg(stripWith(values)).length).toBeLessThan(1000);
	});
});

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
it.each(['PHL', 'VNM', 'IRL'])('draws the strip of %s as before', (country) => {
	const file = `tests/fixtures/charts/strips-${country.toLowerCase()}.svg`;
	const lines = `${stripSvg(stripOf(country)).replaceAll('><', '>\n<')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
	expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
	expect(lines).toBe(readFileSync(file, 'utf8'));
});
