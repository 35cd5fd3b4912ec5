import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fallbackFace, unicodeRange, webFace } from '../../../scripts/lib/font-css.mjs';
import { typefaces } from '../../../scripts/lib/font-plan.mjs';

describe('unicode-range', () => {
	it('joins neighbors and writes single code points alone', () => {
		expect(
			unicodeRange([
				[0x20, 0x7e],
				[0x7f, 0x7f],
				[0xa0, 0xa0],
			]),
		).toBe('U+0020-007F, U+00A0');
	});

	it('does not change the ranges it is given', () => {
		const ranges: [number, number][] = [
			[1, 2],
			[3, 4],
		];
		unicodeRange(ranges);
		expect(ranges).toEqual([
			[1, 2],
			[3, 4],
		]);
	});
});

describe.each(typefaces)('the cuts of $name', ({ cuts }) => {
	const codes = cuts.flatMap(({ ranges }) =>
		ranges.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, index) => first + index),
		),
	);

	it('never overlap, so that no character is loaded twice', () => {
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('leave the characters of the first to it, whose family is asked before theirs', () => {
		const [first, ...others] = cuts.map(({ ranges, span }) => span ?? ranges);
		const overlaps = others
			.flat()
			.filter(([from, to]) => first?.some(([a, b]) => a <= to && from <= b));
		expect(overlaps).toEqual([]);
	});

	it.each(['A', '9', '–', '“', '×', '−', 'é', 'ç', 'ł', 'ş', 'ğ', 'ı', 'ț', 'ą', 'ž', 'ő'])(
		'hold %s',
		(character) => {
			expect(codes).toContain(character.codePointAt(0));
		},
	);
});

describe.each(['src/styles/tokens.css', 'editions/pdf/pdf.css', 'editions/pdf/html-page.ts'])(
	'%s',
	(file) => {
		const named = readFileSync(file, 'utf8').replaceAll(/,\s*/g, ',');
		const [, ...afterFamily] = named.split(/'(?:Newsreader|Source Sans 3) Variable',/);

		it('asks for the seldom letters of a typeface right after its main file', () => {
			expect(afterFamily.length).toBeGreaterThan(0);
			const more = typefaces.map((typeface) => `'${typeface.more}',`);
			for (const rest of afterFamily) {
				expect(
					more.some((name) => rest.startsWith(name)),
					rest.slice(0, 40),
				).toBe(true);
			}
		});
	},
);

describe('a font face', () => {
	it('names file, weights and characters', () => {
		const typeface = { family: 'Serif', style: 'normal', weight: { min: 400, max: 600 } };
		expect(webFace(typeface, '/fonts/a.woff2', [[0x41, 0x5a]])).toBe(
			[
				'@font-face {',
				"\tfont-family: 'Serif';",
				'\tfont-style: normal;',
				'\tfont-weight: 400 600;',
				'\tfont-display: swap;',
				"\tsrc: url('/fonts/a.woff2');",
				'\tunicode-range: U+0041-005A;',
				'}',
				'',
			].join('\n'),
		);
	});

	it('scales a wider stand-in down and keeps the height of a line', () => {
		const css = fallbackFace({
			family: 'Stand-in',
			locals: ['Arial'],
			width: 0.5,
			target: { width: 0.4, ascent: 0.8, descent: 0.2 },
		});
		expect(css).toContain('size-adjust: 80.00%');
		expect(css).toContain('ascent-override: 100.00%');
		expect(css).toContain('descent-override: 25.00%');
	});
});
