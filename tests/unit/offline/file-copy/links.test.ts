import { describe, expect, it } from 'vitest';
import { mended } from '../../../../src/offline/file-copy/links.ts';

const root = 'file:///copy/';
const place = { root, base: '/', url: 'https://example.org/' };
const mend = (address: string) => mended(address, `${root}learn/index.html`, place);

describe('mended', () => {
	it('leads links that scripts write to files of the copy', () => {
		expect(mend('/glossary/offshoring/?highlight=a')).toBe(
			`${root}glossary/offshoring/index.html?highlight=a`,
		);
		expect(mend('/')).toBe(`${root}index.html`);
	});

	it('leads to the site where the copy has no such page', () => {
		expect(mend('/s/one/')).toBe('https://example.org/s/one/');
	});

	it.each([
		'',
		'#here',
		'?q=1',
		'../index.html',
		`${root}search/index.html?q=1`,
		'https://a.example/',
	])('leaves "%s" as it is', (address) => {
		expect(mend(address)).toBeUndefined();
	});
});
