import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { sitemap } from '../../../checks/sitemap.ts';

const loc = (...paths: string[]) =>
	paths.map((path) => `<url><loc>https://x.example${path}</loc></url>`).join('');
const pages = {
	'index.html': '<main></main>',
	'a/index.html': '<main></main>',
	's/b/index.html': '<meta name="robots" content="noindex">',
	'404.html': '<main></main>',
	'old/index.html': '<meta http-equiv="refresh" content="0;url=/a/">',
};

async function messages(text: string, base = '/') {
	const problems = await sitemap.run(siteOf({ ...pages, 'sitemap.xml': text }, { base }));
	return problems.map(({ message }) => message);
}

describe('the sitemap', () => {
	it('has every page that may be indexed, below any base path', async () => {
		expect(await messages(loc('/', '/a/'))).toEqual([]);
		expect(await messages(loc('/base/', '/base/a/'), '/base/')).toEqual([]);
	});

	it('lacks a page', async () => {
		expect(await messages(loc('/'))).toEqual(['/a/ is not in the sitemap']);
	});

	it('names a page that is hidden from search engines, redirects, or is not there', async () => {
		expect(await messages(loc('/', '/a/', '/s/b/', '/old/', '/none/'))).toHaveLength(3);
	});

	it('is missing', async () => {
		expect(await sitemap.run(siteOf(pages))).toEqual([
			{ file: 'sitemap.xml', message: 'is missing' },
		]);
	});
});
