import { globSync, readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/markdown/fragment-text.ts';
import { mathml } from '../../../src/markdown/mathml.ts';

const formulas = globSync('content/**/*.mdx').flatMap((file) =>
	[
		...readFileSync(file, 'utf8').matchAll(/<Formula id="([^"]+)"[^>]* tex="([^"]*)">([^<]*)</g),
	].map(([, id = '', tex = '', plain = '']) => ({ id, tex, plain })),
);

describe('a formula as MathML', () => {
	it('keeps fractions and indices', () => {
		const math = mathml(String.raw`P_w = \frac{A}{N}`, 'P_w = A / N');
		expect(math).toContain('<msub><mi>P</mi><mi>w</mi></msub>');
		expect(math).toContain('<mfrac><mi>A</mi><mi>N</mi></mfrac>');
	});

	it('carries the line of text as its alternative, escaped', () => {
		const math = mathml('a < b', 'a < "b" & c');
		expect(math).toMatch(/^<math alttext="a &lt; &quot;b&quot; &amp; c" display="block">/);
	});

	it('throws where the TeX cannot be read', () => {
		expect(() => mathml(String.raw`\frac{a`, '')).toThrow();
		expect(() => mathml(String.raw`\nosuch`, '')).toThrow();
	});

	it('is used by the texts', () => {
		expect(formulas.length).toBeGreaterThan(20);
	});

	it.each(formulas)('$id has neither a style nor a class', ({ tex, plain }) => {
		const math = mathml(tex, plain);
		expect(math).not.toMatch(/\s(?:style|class|color|mathcolor|background)=/);
		expect(math).toMatch(/^<math [^]*<\/math>$/);
		expect(textOf(parseFragment(math)).length).toBeGreaterThan(1);
	});
});
