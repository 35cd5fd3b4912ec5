import { describe, expect, it } from 'vitest';
import { parseRedirects, redirectsText } from '../../../scripts/lib/redirects-file.mjs';

describe('a file of redirects', () => {
	it('holds a line for each address that moved, and is read back', () => {
		const text = redirectsText({ '/old/': '/new/', '/s/gone/': '/a/#part' });
		expect(text.split('\n').slice(1)).toEqual(['/old/ /new/ 301', '/s/gone/ /a/#part 301', '']);
		expect(parseRedirects(text)).toEqual([
			{ from: '/old/', to: '/new/', status: 301 },
			{ from: '/s/gone/', to: '/a/#part', status: 301 },
		]);
	});

	it('passes over comments, empty and half lines; without a status it is for ever', () => {
		expect(parseRedirects('# why\n\n/half/\n/a/ /b/\n')).toEqual([
			{ from: '/a/', to: '/b/', status: 301 },
		]);
	});

	it.each([
		'//evil.example/',
		'https://evil.example/',
		'/a/ /b/',
		'/a/\n/b/',
		'/../x/',
		'/a/?q',
		'',
	])('never leads to "%s"', (address) => {
		expect(() => redirectsText({ '/old/': address })).toThrow('address of this site');
		expect(() => redirectsText({ [address]: '/new/' })).toThrow('address of this site');
	});
});
