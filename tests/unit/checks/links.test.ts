import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { links } from '../../../checks/links.ts';

const article = '<main><h2 id="who">Who</h2></main>';

describe('links', () => {
	it('accepts pages, files, places, outside addresses and mail', async () => {
		const site = siteOf({
			'index.html': `<a href="/learn/#who">a</a> <a href="learn/">b</a> <a href="https://example.org/x">c</a>
				<a href="mailto:a@example.org">d</a> <a href="#top">e</a> <link rel="stylesheet" href="/a.css">`,
			'learn/index.html': article,
			'a.css': "@font-face { src: url('/fonts/a.woff2') }",
			'fonts/a.woff2': '',
		});
		expect(await links.run(site)).toEqual([]);
	});

	it('names a page, a place and a file that do not exist', async () => {
		const site = siteOf({
			'index.html': '<a href="/lern/">a</a><a href="/learn/#whom">b</a><img src="map.png">',
			'learn/index.html': article,
		});
		expect(await links.run(site)).toEqual([
			{ file: 'index.html', message: '/lern/ leads to no file' },
			{
				file: 'index.html',
				message: '/learn/#whom names a place that learn/index.html does not have',
			},
			{ file: 'index.html', message: 'map.png leads to no file' },
		]);
	});

	it('asks for the slash that saves the reader a redirect', async () => {
		const site = siteOf({ 'index.html': '<a href="/learn">a</a>', 'learn/index.html': article });
		expect(await links.run(site)).toEqual([
			{ file: 'index.html', message: '/learn lacks the slash at its end' },
		]);
	});

	it('finds a link that forgets the base path', async () => {
		const site = siteOf(
			{
				'index.html': '<a href="/atlas/learn/">a</a><a href="/learn/">b</a>',
				'learn/index.html': '',
			},
			{ base: '/atlas' },
		);
		expect(await links.run(site)).toEqual([
			{ file: 'index.html', message: '/learn/ leaves the base path /atlas/' },
		]);
	});

	it('finds a missing file of a style sheet, and looks into srcset', async () => {
		const site = siteOf({
			'css/a.css': '/* url(old.png) */ a { background: url(gone.png) }',
			'index.html': '<img src="/a.png" srcset="/a.png 1x, /a2.png 2x">',
			'a.png': '',
		});
		expect(await links.run(site)).toEqual([
			{ file: 'index.html', message: '/a2.png leads to no file' },
			{ file: 'css/a.css', message: 'gone.png leads to no file' },
		]);
	});
});
