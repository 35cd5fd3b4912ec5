import { describe, expect, it } from 'vitest';
import { addressOf, fileOf } from '../../../src/offline/path.ts';

const SCOPE = 'https://atlas.test/sub/';

describe('the file that an address asks for', () => {
	it.each([
		['', 'index.html'],
		['learn/', 'learn/index.html'],
		['learn/?q=a/b#c', 'learn/index.html'],
		['search/?q=what%20is', 'search/index.html'],
		['pagefind/pagefind-entry.json?ts=17', 'pagefind/pagefind-entry.json'],
		['a%20b.css', 'a b.css'],
		['%E0%A4%A', '%E0%A4%A'],
	])('%j is %s', (below, file) => {
		expect(fileOf(SCOPE + below, SCOPE)).toBe(file);
	});

	it.each(['https://atlas.test/', 'https://atlas.test/submarine/', 'https://other.test/sub/'])(
		'is none of ours at %s',
		(address) => expect(fileOf(address, SCOPE)).toBeUndefined(),
	);
});

describe('the address of a file', () => {
	it.each(['index.html', 'learn/index.html', 'a b/c?.css', 'xindex.html'])(
		'leads back to %s',
		(file) => expect(fileOf(addressOf(file, SCOPE), SCOPE)).toBe(file),
	);

	it('is that of the folder, because hosts send requests for index.html there', () => {
		expect(addressOf('learn/index.html', SCOPE)).toBe(`${SCOPE}learn/`);
	});
});
