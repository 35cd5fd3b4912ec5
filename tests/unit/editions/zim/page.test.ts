import { describe, expect, it } from 'vitest';
import { pageForKiwix } from '../../../../editions/zim/page.ts';

const html =
	'<html><head><title>Nearshoring | BPO Atlas</title></head><body><header class="mast">nav</header>' +
	'<main>text<footer>own</footer></main>' +
	'<footer class="colophon">frame</footer></body></html>';

describe('pageForKiwix', () => {
	it('names the page without the book', () => {
		expect(pageForKiwix(html)).toContain('<title>Nearshoring</title>');
	});

	it('gives other names as keywords', () => {
		expect(pageForKiwix(html, 'near-shore, "near"')).toContain(
			'<meta name="keywords" content="near-shore, &quot;near&quot;"></head>',
		);
	});

	it('keeps the frame out of the search, and only the frame', () => {
		const [before, after] = ['<!--htdig_noindex-->', '<!--/htdig_noindex-->'];
		const indexed = pageForKiwix(html).replaceAll(new RegExp(`${before}.*?${after}`, 'g'), '');
		expect(indexed).not.toMatch(/nav|frame/);
		expect(indexed).toContain('text<footer>own</footer>');
	});
});
