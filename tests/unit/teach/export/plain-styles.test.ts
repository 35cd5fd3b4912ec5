import { describe, expect, it } from 'vitest';
import { plainStyles } from '../../../../src/teach/export/plain-styles.ts';

describe('styles for a package', () => {
	it('ask for no other file', () => {
		expect(plainStyles(["@import './other.css';\n.a { b: c; }"])).toBe('.a{b: c;}');
	});

	it('stand outside of layers, in their order', () => {
		expect(
			plainStyles([
				'@layer base, pages;\n/* A note } */\n@layer pages { .a { color: red; } @media print { .a { color: blue; } } }',
				'.b { c: d; }',
			]),
		).toBe('.a{color: red;}@media print{.a{color: blue;}}.b{c: d;}');
	});
});
