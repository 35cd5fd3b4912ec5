import { csvFormatRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../src/charts/shared/csv-text.ts';
import { moveCursor, TypeAhead } from '../../../../src/charts/shared/cursor.ts';
import { coordinate, element, escape, percent } from '../../../../src/charts/shared/markup.ts';
import { across, pixels } from '../../../../src/charts/shared/position.ts';
import { linearScale, logScale } from '../../../../src/charts/shared/scale.ts';
import { standaloneSvg, wrap } from '../../../../src/charts/shared/standalone.ts';
import { listOf } from '../../../../src/strings/english.ts';

describe('csvText', () => {
	it('writes what d3-dsv writes', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "so"', 'two\nlines', ''));
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2 }), { minLength: 1 }), (rows) => {
				expect(csvText(rows)).toBe(`${csvFormatRows(rows)}\n`);
			}),
		);
	});
});

describe('moveCursor', () => {
	it.each([
		['ArrowDown', 0, 1],
		['ArrowDown', 4, 4],
		['ArrowUp', 0, 0],
		['ArrowDown', -1, 0],
		['Home', 3, 0],
		['End', 1, 4],
		['PageDown', 1, 4],
		['Tab', 1, undefined],
	])('%s from %i goes to %j', (key, from, to) => {
		expect(moveCursor(key, from, 5)).toBe(to);
	});

	it('stays nowhere in an empty list', () => {
		expect(moveCursor('Home', -1, 0)).toBeUndefined();
	});
});

describe('TypeAhead', () => {
	const names = ['Poland', 'Philippines', 'Türkiye', 'Tunisia', 'Peru'];

	it('finds by several letters, accents ignored', () => {
		const search = new TypeAhead();
		expect(search.find('t', names, -1, 0)).toBe(2);
		expect(search.find('u', names, 2, 100)).toBe(2);
		expect(search.find('n', names, 2, 200)).toBe(3);
	});

	it('goes on to the next one when a letter repeats, and round', () => {
		const search = new TypeAhead();
		expect(search.find('p', names, -1, 0)).toBe(0);
		expect(search.find('p', names, 0, 100)).toBe(1);
		expect(search.find('p', names, 1, 200)).toBe(4);
		expect(search.find('p', names, 4, 300)).toBe(0);
	});

	it('starts anew after a pause, and finds nothing without a match', () => {
		const search = new TypeAhead();
		search.find('t', names, -1, 0);
		expect(search.find('p', names, -1, 5000)).toBe(0);
		expect(search.find('z', names, 0, 10_000)).toBeUndefined();
	});
});

describe('scales', () => {
	it('begin at zero, or at the power of ten below the smallest value', () => {
		expect(linearScale(50, 5).shareOf(0)).toBe(0);
		expect(linearScale(50, 5).shareOf(50)).toBe(1);
		expect(linearScale(2, 5, -2).shareOf(-2)).toBe(0);
		expect(linearScale(2, 5, -2).shareOf(0)).toBe(0.5);
		expect(linearScale(-1, 5, -4).ticks).toContain(0);
		expect(logScale(0.02, 178).shareOf(0.01)).toBe(0);
		expect(logScale(0.02, 178).shareOf(178)).toBeCloseTo(1);
		expect(logScale(1, 1).ticks).toEqual([1, 10]);
	});

	it('refuse what they cannot show', () => {
		expect(() => linearScale(0, 5)).toThrow(RangeError);
		expect(() => logScale(0, 5)).toThrow(RangeError);
	});
});

describe('across', () => {
	it('keeps the margins at every width', () => {
		const margins = { start: 196, end: 132 };
		for (const width of [560, 760, 904]) {
			expect(pixels(across(0, margins), width)).toBe(196);
			expect(pixels(across(1, margins), width)).toBeCloseTo(width - 132);
		}
	});
});

describe('markup', () => {
	it('escapes text and leaves out what is undefined', () => {
		expect(escape('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
		expect(element('text', { x: 1, class: undefined, id: '"' }, 'a')).toBe(
			'<text x="1" id="&quot;">a</text>',
		);
	});

	it('writes pixels with one decimal and shares of the width with two', () => {
		expect(element('circle', { cx: percent(0.123456), cy: 1.26, r: 2 })).toBe(
			'<circle cx="12.35%" cy="1.3" r="2"/>',
		);
	});

	it('never writes minus zero', () => {
		expect(coordinate(-0.001)).toBe('0');
	});
});

describe('standaloneSvg', () => {
	const options = {
		drawing: '<g/>',
		width: 300,
		height: 100,
		title: 'A finding that is far too long to stand on a single line of this picture',
		subtitle: 'Unit & scope',
		notes: ['Source: <office>'],
		ink: '#000',
		paper: '#fff',
	};

	it('carries title, drawing and source, and grows with its text', () => {
		const svg = standaloneSvg(options);
		expect(svg).toContain('Unit &amp; scope');
		expect(svg).toContain('Source: &lt;office&gt;');
		expect(svg).toContain('<g/>');
		const height = (text: string) => Number(/ height="([\d.]+)"/.exec(text)?.[1]);
		expect(height(svg)).toBeGreaterThan(height(standaloneSvg({ ...options, title: 'Short' })));
	});

	it('breaks lines at spaces only', () => {
		expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
		expect(wrap('https://example.org/a-long-address', 7)).toHaveLength(1);
	});
});

it('lists names as in a sentence', () => {
	expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listOf)).toEqual([
		'',
		'A',
		'A and B',
		'A, B and C',
	]);
});
