import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageTypes } from '../../e2e/page-types.ts';

it('the browser tests see a country with a text and one without', () => {
	const textOf = (address: string) => existsSync(`content/${address.replace(/\/$/, '.mdx')}`);
	expect(textOf(pageTypes.country)).toBe(true);
	expect(textOf(pageTypes['country without a text'])).toBe(false);
});
