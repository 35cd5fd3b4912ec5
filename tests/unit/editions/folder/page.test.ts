import { describe, expect, it } from 'vitest';
import type { Targets } from '../../../../editions/folder/address.ts';
import { pageInCopy } from '../../../../editions/folder/page.ts';
import { diskPolicy as policy, kiwixPolicy } from '../../../../editions/folder/policy.ts';

const targets: Targets = {
	base: '/',
	url: 'https://example.org/',
	files: new Set([
		'index.html',
		'learn/index.html',
		'search/index.html',
		'_assets/a.css',
		'favicon.svg',
	]),
};
const page = (head: string, body: string, path = 'learn/index.html') =>
	pageInCopy(
		`<!DOCTYPE html><html lang="en"><head>${head}</head><body data-base="/">${body}</body></html>`,
		path,
		policy,
		targets,
	);

describe('pageInCopy', () => {
	it('puts the start script in the place of the inline one and drops the module', () => {
		const html = page(
			'<script data-fonts="/fonts/a.woff2">var d=document</script>',
			'<script type="module" src="/_assets/base.js"></script>',
		);
		expect(html).toContain('<script src="../_copy/start.js"></script>');
		expect(html).not.toMatch(/var d|module|woff2/);
	});

	it('drops what a page on a disk is refused or has no use for', () => {
		const html = page(
			'<link rel="manifest" href="/m.webmanifest"><link rel="alternate" href="feed.xml"><script type="application/ld+json">{}</script>',
			'<main data-pagefind-body>text</main>',
		);
		expect(html).not.toMatch(/manifest|alternate|json|pagefind/);
	});

	it('keeps the public address of the page', () => {
		expect(page('<link rel="canonical" href="https://example.org/learn/">', '')).toContain(
			'<link rel="canonical" href="https://example.org/learn/">',
		);
	});

	it('has the strict policy', () => {
		const html = page('<meta http-equiv="content-security-policy" content="default-src *">', '');
		expect(html).toContain(`content="${policy}"`);
		expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
		expect(kiwixPolicy).not.toMatch(/https?:|\*|'unsafe-eval'/);
	});

	it('leads links, styles and forms to files', () => {
		const html = page(
			'<link rel="stylesheet" href="/_assets/a.css"><link rel="icon" href="/favicon.svg">',
			'<a href="/">home</a><a href="/s/x/">section</a><form action="/search/"></form>',
		);
		expect(html).toContain('href="../_assets/a.css"');
		expect(html).toContain('href="../favicon.svg"');
		expect(html).toContain('<a href="../index.html">');
		expect(html).toContain('<a href="https://example.org/s/x/">');
		expect(html).toContain('<form action="../search/index.html">');
	});

	it('refuses to ask the site for what a page shows', () => {
		expect(() => page('<link rel="icon" href="/icons/a.png">', '')).toThrow(
			'learn/index.html shows /icons/a.png',
		);
		expect(() => page('', '<img src="/photo.jpg">')).toThrow('/photo.jpg');
	});

	it('sends readers of a moved page on', () => {
		const html = page('<meta http-equiv="refresh" content="0;url=/search/">', '');
		expect(html).toContain('content="0;url=../search/index.html"');
	});

	it('says what the copy lacks, with the address of the site in words', () => {
		const builder = page(
			'',
			'<bpo-course-builder><section aria-labelledby="without-script"><h2>Old</h2></section></bpo-course-builder>',
			'teach/builder/index.html',
		);
		expect(builder).not.toContain('Old');
		expect(builder).toContain('example.org/teach/builder/');
		const offline = page(
			'',
			'<section aria-labelledby="save-in-browser"><bpo-offline><form></form></bpo-offline></section><div data-editions><p>Old</p></div>',
			'offline/index.html',
		);
		expect(offline).not.toMatch(/Old|<form>/);
		expect(offline).toContain('example.org/offline/');
	});
});
