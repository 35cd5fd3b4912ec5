import { parseXML } from './xml.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toAtom } from '../../../src/changes/atom.ts';
import { feedsOf } from '../../../src/changes/feeds.ts';
import { toJsonFeed } from '../../../src/changes/json-feed.ts';
import { entry } from './helpers.ts';

const place = { page: '/learn/a/b/', keys: ['x'] };
const feed = {
	about: 'Who & <where>',
	home: '/learn/a/b/',
	path: '/learn/a/b/feed.xml',
	entries: [
		entry({ text: 'Now <b>"all"</b> & more\u0007.' }),
		entry({
			id: 'second',
			date: '2026-11-22',
			kind: 'correction',
			places: [
				{ ...place, path: '/learn/a/b/#x', title: 'X' },
				{ ...place, path: '/learn/a/b/#y', title: 'Y' },
			],
		}),
		entry({ id: 'whole', date: '2026-11-22', kind: 'addition', everywhere: true, places: [] }),
	],
};

/** JSON Feed 1.1: what must be there, what may be there, and extensions that begin with "_". */
const item = z
	.object({
		id: z.string().min(1),
		url: z.url(),
		title: z.string(),
		content_text: z.string().min(1),
		date_published: z.iso.datetime(),
		tags: z.array(z.string()),
	})
	.catchall(z.unknown());
const jsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	home_page_url: z.url(),
	feed_url: z.url(),
	language: z.string(),
	authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
	items: z.array(item),
});

describe('the Atom feed', () => {
	it('is well-formed XML, whatever the texts hold', async () => {
		expect(await parseXML(toAtom(feed))).toEqual([]);
		expect(await parseXML('<feed><entry></feed>')).not.toEqual([]);
	});

	it('has what RFC 4287 asks for in the feed and in each entry', () => {
		const [head = '', ...entries] = toAtom(feed).split('<entry>');
		for (const element of ['title', 'id', 'updated', 'author', 'link rel="self"']) {
			expect(head).toContain(`<${element}`);
		}
		expect(entries).toHaveLength(3);
		for (const text of entries) {
			for (const element of ['title', 'id', 'updated', 'link rel="alternate"', 'content']) {
				expect(text).toContain(`<${element}`);
			}
		}
	});

	it('is as new as its newest entry, and keeps text as text', () => {
		expect(toAtom(feed)).toContain('<updated>2027-01-31T00:00:00Z</updated>\n\t<author>');
		expect(toAtom(feed)).toContain('Now &lt;b&gt;&quot;all&quot;&lt;/b&gt; &amp; more.');
	});

	it('may be empty', async () => {
		expect(await parseXML(toAtom({ ...feed, entries: [] }))).toEqual([]);
		expect(toAtom({ ...feed, entries: [] })).toMatch(/<updated>\d{4}-\d\d-\d\dT/);
	});
});

describe('the JSON feed', () => {
	const data = JSON.parse(toJsonFeed(feed)) as unknown;

	it('fits JSON Feed 1.1', () => {
		expect(jsonFeed.safeParse(data).error).toBeUndefined();
		expect(jsonFeed.safeParse({ ...(data as object), items: [{}] }).success).toBe(false);
	});

	it('tells the same entries as the Atom feed, with the same ids', () => {
		const ids = jsonFeed.parse(data).items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(3);
		for (const id of ids) expect(toAtom(feed)).toContain(`<id>${id}</id>`);
	});

	it('names kind, first place and how many more', () => {
		expect(jsonFeed.parse(data).items.map(({ title }) => title)).toEqual([
			'Update: Who does it',
			'Correction: X, and 1 more',
			'Addition: BPO Atlas',
		]);
	});
});

describe('the links to feeds', () => {
	it('are those of an article on its own pages, and those of everything elsewhere', () => {
		const page = { path: '/learn/a/b/', data: { title: 'B' } };
		expect(feedsOf({ ...page, kind: 'article' }).map(({ path }) => path)).toEqual([
			'/learn/a/b/feed.xml',
			'/learn/a/b/feed.json',
		]);
		expect(feedsOf({ ...page, kind: 'case' }).map(({ path }) => path)).toEqual([
			'/feeds/atom.xml',
			'/feeds/feed.json',
		]);
	});
});
