import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { siteOf, type Site } from '../../../checks/lib/site.ts';
import { articleVisits, limits, visits, type Visit } from '../../../checks/visits.ts';

const address = (name: string) => `learn/foundations/${name}/index.html`;

/** Text that no compression makes smaller than a given number of bytes. */
function dense(bytes: number): string {
	return `/* ${randomBytes(bytes).toString('base64')} */`;
}

function visitOf(site: Site, name: string): Visit {
	const found = [...articleVisits(site)].find(([{ file }]) => file === address(name));
	if (!found) throw new Error(`There is no article ${name}.`);
	return found[1];
}

const face = (file: string, range: string, more = '') =>
	`@font-face{font-family:Serif;src:url(/fonts/${file}.woff2);unicode-range:${range};${more}}`;

describe('what a visit brings', () => {
	const site = siteOf({
		[address('one')]:
			'<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><script data-fonts="/fonts/main.woff2"></script><p>Text</p>',
		[address('two')]:
			'<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="icon" href="/i.svg"><script data-fonts="/fonts/main.woff2"></script><p>Ağ <em>so</em></p>',
		'a.css':
			face('main', 'U+20-7E') +
			face('turkish', 'U+11F') +
			face('italic', 'U+20-7E', 'font-style:italic') +
			dense(1000),
		'b.css': dense(2000),
		'i.svg': dense(500),
		'fonts/main.woff2': randomBytes(4000),
		'fonts/turkish.woff2': randomBytes(3000),
		'fonts/italic.woff2': randomBytes(5000),
	});

	it('is page, styles, icon, and the fonts that its characters need', () => {
		const one = visitOf(site, 'one');
		expect(one.first).toBeGreaterThan(5500);
		expect(one.first).toBeLessThan(6500);
		const two = visitOf(site, 'two');
		expect(two.first - one.first).toBeGreaterThan(2000 + 3000 + 5000);
	});

	it('is without fonts for who saves data', () => {
		expect(visitOf(site, 'one').first - visitOf(site, 'one').saving).toBe(4000);
		expect(visitOf(site, 'two').first - visitOf(site, 'two').saving).toBe(12_000);
	});

	it('is, for the next page, what not every article fetches', () => {
		expect(visitOf(site, 'one').next).toBeLessThan(300);
		const { next } = visitOf(site, 'two');
		expect(next).toBeGreaterThan(10_000);
		expect(next).toBeLessThan(10_500);
	});

	it('leaves out text that is not shown at first', () => {
		const hidden = (markup: string) =>
			visitOf(
				siteOf({
					[address('one')]: `<link rel="stylesheet" href="/a.css">${markup}`,
					'a.css': face('turkish', 'U+11F'),
					'fonts/turkish.woff2': randomBytes(3000),
				}),
				'one',
			).first;
		expect(hidden('<p>ağ</p>')).toBeGreaterThan(3000);
		expect(hidden('<p hidden>ağ</p>')).toBeLessThan(300);
		expect(hidden('<details><summary>More</summary>ağ</details>')).toBeLessThan(300);
	});
});

describe('the limits', () => {
	/** Articles of so many bytes each. */
	const articles = (...bytes: number[]) =>
		siteOf(
			Object.fromEntries(bytes.map((size, index) => [address(`a${index}`), `<p>${dense(size)}`])),
		);
	const messages = async (site: Site) =>
		(await visits.run(site)).map(({ message }) => message.split(',')[0]?.slice(0, 6));

	it('are those that the project promises', () => {
		expect(limits).toEqual({ first: 65_000, saving: 30_000, next: 20_000 });
	});

	it('accept light articles', async () => {
		expect(await messages(articles(9000, 18_000))).toEqual([]);
	});

	it('refuse an article that is too heavy for the next page', async () => {
		expect(await messages(articles(9000, limits.next))).toEqual(['next: ']);
	});

	it('refuse one that is too heavy in every way', async () => {
		expect(await messages(articles(limits.first))).toEqual(['first:', 'saving', 'next: ']);
	});
});
