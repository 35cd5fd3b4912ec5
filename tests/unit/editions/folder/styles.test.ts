import { describe, expect, it } from 'vitest';
import { stylesInCopy } from '../../../../editions/folder/styles.ts';

describe('stylesInCopy', () => {
	it('puts fonts inside and leaves the rest', () => {
		const css = '@font-face{src:url(/atlas/fonts/a.woff2) format("woff2")}a{color:red}';
		const read = (path: string) => Buffer.from(path);
		expect(stylesInCopy(css, '/atlas/', read)).toBe(
			`@font-face{src:url(data:font/woff2;base64,${btoa('fonts/a.woff2')}) format("woff2")}a{color:red}`,
		);
	});
});
