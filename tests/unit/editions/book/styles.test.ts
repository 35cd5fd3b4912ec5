import { describe, expect, it } from 'vitest';
import { flatCss } from '../../../../editions/book/flat-css.ts';
import { bookStyles, withFallbacks } from '../../../../editions/book/styles.ts';

const all = { atRule: () => true, selector: () => true };

describe('flat styles', () => {
	it('spell out rules inside rules', () => {
		expect(flatCss('.a{color:red;.b,&.c{margin:0}}', all)).toBe(
			'.a{color:red}.a .b,.a.c{margin:0}',
		);
	});

	it('spell out choices', () => {
		expect(flatCss('.a :is(b,.c:is(.d,.e)) f{margin:0}', all)).toBe(
			'.a b f,.a .c.d f,.a .c.e f{margin:0}',
		);
	});

	it('keep media that are wanted, also inside a rule', () => {
		const kept = { ...all, atRule: (prelude: string) => prelude.includes('print') };
		expect(flatCss('.a{@media print{margin:0}}@media screen{.b{margin:0}}', kept)).toBe(
			'@media print{.a{margin:0}}',
		);
	});

	it('leave out selectors, and rules without any', () => {
		const kept = { ...all, selector: (selector: string) => !selector.includes(':hover') };
		expect(flatCss('a:hover,.b{margin:0}.c:hover{margin:0}', kept)).toBe('.b{margin:0}');
	});
});

describe('colors', () => {
	it('stand as plain values before their variables', () => {
		expect(withFallbacks(':root{--ink:#123456}p{color:var(--ink)}')).toBe(
			':root{--ink:#123456}p{color:#123456;color:var(--ink)}',
		);
	});

	it('that a rule sets for itself have no plain value', () => {
		expect(withFallbacks(':root{--ink:#123456}.d{fill:var(--c)}')).toBe(
			':root{--ink:#123456}.d{fill:var(--c)}',
		);
	});
});

describe('the sheet of the books', () => {
	const sheet = bookStyles([], /prefers-color-scheme: dark/);

	it('is in the CSS of reading apps', () => {
		expect(sheet).not.toMatch(/:is\(|:has\(|@layer|@container|&|\[data-/);
		expect(sheet.match(/\{/g)?.length).toBe(sheet.match(/\}/g)?.length);
	});

	it('knows the marks of charts, light and dark', () => {
		expect(sheet).toContain('.c-lines .l{');
		expect(sheet).toContain('.r-asia{--c:');
		expect(sheet).toMatch(/@media \(prefers-color-scheme: dark\)\{:root\{/);
	});
});
