import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { siteOf, type Page, type Site } from '../../../checks/lib/site.ts';
import { limits, weigh, weights } from '../../../checks/weights.ts';

const article = 'learn/foundations/what/index.html';

/** Text that no compression makes smaller than a given number of bytes. */
function dense(bytes: number): string {
	return `/* ${randomBytes(bytes).toString('base64')} */`;
}

function onlyPage(site: Site): Page {
	const [page] = site.pages;
	if (!page) throw new Error('the site has no page');
	return page;
}

describe('weights', () => {
	it('accepts a light article', async () => {
		expect(await weights.run(siteOf({ [article]: '<main><p>Text</p></main>' }))).toEqual([]);
	});

	it('refuses an article whose text, styles and script are too heavy together', async () => {
		const site = siteOf({
			[article]: `<link rel="stylesheet" href="/a.css"><p>${dense(limits.article / 2)}</p>`,
			'a.css': dense(limits.article / 2),
		});
		const [problem] = await weights.run(site);
		expect(problem?.file).toBe(article);
		expect(problem?.message).toMatch(/^article: 2\d\.\d kB, allowed 25.0 kB$/);
	});

	it('weighs what is made to be framed whole, with its chart', async () => {
		const site = (bytes: number) =>
			siteOf({ 's/fig-a/index.html': `<bpo-figure>${dense(bytes)}</bpo-figure>` });
		expect(await weights.run(site(limits.chart / 2))).toEqual([]);
		const messages = (await weights.run(site(limits.framed))).map(({ message }) => message);
		expect(messages).toContainEqual(expect.stringMatching(/^framed: .*allowed 30.0 kB$/));
	});

	it('weighs charts apart from the article, with the styles that they bring', async () => {
		const chart = (bytes: number) =>
			`<bpo-ranking><link rel="stylesheet" href="/charts.css">${dense(bytes)}</bpo-ranking>`;
		const site = (bytes: number) =>
			siteOf({
				[article]: `<p>${dense(limits.article / 2)}</p>${chart(bytes)}${chart(bytes)}`,
				'charts.css': dense(limits.chart / 4),
			});
		expect(await weights.run(site(limits.chart / 3))).toEqual([]);
		const messages = (await weights.run(site(limits.chart))).map(({ message }) => message);
		expect(messages).toEqual([
			expect.stringMatching(/^chart: .*allowed 14.0 kB$/),
			expect.stringMatching(/^chart: /),
		]);
	});

	it('counts the styles of charts, which stand in the first of them, with each', async () => {
		const most = dense(limits.chart / 2);
		const sheet = '<link rel="stylesheet" href="/charts.css">';
		const site = siteOf({
			[article]: `<bpo-figure>${sheet}${most}</bpo-figure><bpo-figure>${most}</bpo-figure>`,
			'charts.css': dense(limits.chart / 2),
		});
		expect((await weights.run(site)).length).toBe(2);
	});

	it('does not count the styles of paper', () => {
		const site = siteOf({
			'index.html': '<link rel="stylesheet" href="/print.css" media="print">',
			'print.css': dense(9000),
		});
		expect(weigh(site, onlyPage(site)).styles).toBe(0);
	});

	it('counts a script with everything it imports, but not what it may load later', () => {
		const site = siteOf({
			'index.html': '<script type="module" src="/js/a.js"></script>',
			'js/a.js': 'import{x}from"./b.js";const later=()=>import("./c.js");',
			'js/b.js': 'export{y as x}from"./d.js"',
			'js/c.js': dense(9000),
			'js/d.js': dense(1000),
		});
		const { scripts } = weigh(site, onlyPage(site));
		expect(scripts).toBeGreaterThan(1000);
		expect(scripts).toBeLessThan(2000);
	});

	it('counts the code of elements on the page, unless it waits for the reader', () => {
		const site = siteOf({
			'index.html': '<bpo-note></bpo-note><bpo-quiz></bpo-quiz><script src="/a.js"></script>',
			'a.js':
				'o={"bpo-note":()=>p(()=>import(`./note.js`)),"bpo-toc":()=>import("./toc.js")},w={"bpo-quiz":()=>import("./quiz.js")}',
			'note.js': dense(1000),
			'toc.js': dense(9000),
			'quiz.js': dense(9000),
		});
		const { scripts } = weigh(site, onlyPage(site));
		expect(scripts).toBeGreaterThan(1000);
		expect(scripts).toBeLessThan(2000);
	});

	it('refuses heavy script and heavy preloaded fonts on any page', async () => {
		const site = siteOf({
			'index.html': `<script type="module" src="/a.js"></script>
				<script data-fonts="/a.woff2"></script>`,
			'a.js': dense(limits.script),
			'a.woff2': randomBytes(limits.fonts + 1),
		});
		expect((await weights.run(site)).map(({ message }) => message)).toEqual([
			expect.stringMatching(/^script: /),
			expect.stringMatching(/^fonts: 26.0 kB/),
		]);
	});
});
