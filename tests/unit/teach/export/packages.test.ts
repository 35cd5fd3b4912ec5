import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cartridge, cartridgeFiles } from '../../../../src/teach/export/cartridge.ts';
import { outline } from '../../../../src/teach/export/outline.ts';
import { epub, epubFiles } from '../../../../src/teach/export/epub.ts';
import { readingListText } from '../../../../src/teach/export/reading-list.ts';
import { scorm, scormFiles } from '../../../../src/teach/export/scorm.ts';
import { syllabusHtml, syllabusMarkdown } from '../../../../src/teach/export/syllabus.ts';
import { zip } from '../../../../src/teach/export/zip.ts';
import { catalog, courseOf } from '../course/fixtures.ts';
import { library, ready, sample, script } from './fixtures.ts';
import { scormFaults, xmlFaults } from './xml.ts';

const style = 'p{margin:0}';
const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));
const plan = () => outline(sample, catalog, library.absolute);

describe('a package', () => {
	it('has the same bytes on every day, whatever the order of its files', () => {
		expect(zip({ b: '2', a: '1' })).toEqual(zip({ a: '1', b: '2' }));
		expect(names(zip({ b: '2', a: '1', 'a/b': '3' }))).toEqual(['a', 'a/b', 'b']);
	});

	it('of a course has the same bytes each time', async () => {
		const [one, two] = [await ready(), await ready()];
		expect(cartridge(one, 'copy', style)).toEqual(cartridge(two, 'copy', style));
		expect(scorm(one, { style, script })).toEqual(scorm(two, { style, script }));
		expect(epub(one, style)).toEqual(epub(two, style));
	});

	it.each([
		['links', async () => cartridgeFiles(await ready(), 'links', style)],
		['copy', async () => cartridgeFiles(await ready(), 'copy', style)],
		['scorm', async () => scormFiles(await ready(), { style, script })],
		['epub', async () => epubFiles(await ready(), style)],
	])('in the format %s holds only well-formed XML', async (_, make) => {
		const files = Object.entries(await make());
		const xml = files.filter(([name]) => /\.(xml|opf|xhtml)$/.test(name));
		expect(xml.length).toBeGreaterThan(0);
		for (const [name, content] of xml) {
			expect(await xmlFaults(name.replaceAll('/', '-'), String(content)), name).toEqual([]);
		}
	});
});

describe.each(['links', 'copy'] as const)('a Common Cartridge of %s', (flavor) => {
	const files = async () => cartridgeFiles(await ready(), flavor, style);
	const manifest = async () => String((await files())['imsmanifest.xml']);

	it('says its version where Moodle looks for it', async () => {
		expect((await manifest()).slice(0, 500)).toContain(
			'<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
		);
		expect(await manifest()).toContain('<schemaversion>1.1.0</schemaversion>');
	});

	it('begins with a module about the materials, then one for each session', async () => {
		const titles = [
			...(await manifest()).matchAll(/<item identifier="m-\d+"><title>(.*?)<\/title>/g),
		];
		expect(titles.map(([, title]) => title)).toEqual([
			'About these materials',
			'Session 1: First &lt;i&gt;',
			'Session 2',
		]);
	});

	it('lists every file once, and no other; every entry has its resource', async () => {
		const text = await manifest();
		const listed = [...text.matchAll(/<file href="(.*?)"/g)].map(([, name]) => name);
		const packed = Object.keys(await files()).filter((name) => name !== 'imsmanifest.xml');
		expect(listed.toSorted()).toEqual(packed.toSorted());
		const resources = [...text.matchAll(/<resource identifier="(.*?)"/g)].map(([, id]) => id);
		const named = [...text.matchAll(/identifierref="(.*?)"/g)].map(([, id]) => id);
		expect(new Set(resources).size).toBe(resources.length);
		expect(new Set(named)).toEqual(new Set(resources));
		const identifiers = [...text.matchAll(/ identifier="(.*?)"/g)].map(([, id]) => id);
		expect(new Set(identifiers).size).toBe(identifiers.length);
	});

	it('names types as the standard does', async () => {
		const types = [...(await manifest()).matchAll(/ type="(.*?)"/g)].map(([, type]) => type);
		expect(new Set(types)).toEqual(
			new Set(
				flavor === 'links'
					? ['webcontent', 'imswl_xmlv1p1']
					: ['webcontent', 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment'],
			),
		);
	});
});

describe('a Common Cartridge', () => {
	it('of links points to permanent addresses', () => {
		const files = cartridgeFiles(plan(), 'links', style);
		const links = Object.values(files).flatMap(
			(content) => /<url href="(.*?)"/.exec(String(content))?.[1] ?? [],
		);
		expect(links).toContain('https://atlas.example/s/what-is/');
		expect(links).toContain('https://atlas.example/methods/erlang-c/');
		expect(links).toHaveLength(7);
	});

	it('keeps a place for what this edition does not have', () => {
		const files = cartridgeFiles(plan(), 'links', style);
		expect(String(files['s02-05/page.html'])).toContain('no-such &lt;film&gt;');
	});

	it('as a copy carries text and questions', async () => {
		const files = cartridgeFiles(await ready(), 'copy', style);
		expect(String(files['s01-01/page.html'])).toContain('Read &lt;this&gt; first.');
		expect(String(files['s01-01/page.html'])).toContain('Author (2020)');
		expect(String(files['s01-02/assessment.xml'])).toContain('q-first-one');
	});
});

describe('a SCORM package', () => {
	it('has a manifest that the schemas of SCORM 1.2 accept', async () => {
		const files = scormFiles(await ready(), { style, script });
		expect(await scormFaults(String(files['imsmanifest.xml']))).toEqual([]);
	});

	it('has a manifest that the schemas would refuse with another type', async () => {
		const files = scormFiles(await ready(), { style, script });
		const wrong = String(files['imsmanifest.xml']).replace('scormtype="sco"', 'scormtype="film"');
		expect(await scormFaults(wrong)).not.toEqual([]);
	});

	it('with titles longer than SCORM allows stays valid', async () => {
		const course = { ...courseOf(['section:what-is']), title: 'é😀'.repeat(300) };
		const files = scormFiles(await ready(course), { style, script });
		expect(await scormFaults(String(files['imsmanifest.xml']))).toEqual([]);
	});

	it('is one page for each session that asks for no other file', async () => {
		const files = scormFiles(await ready(), { style, script });
		expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'session-01.html', 'session-02.html']);
		for (const name of ['session-01.html', 'session-02.html']) {
			const page = String(files[name]);
			expect(page).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]* src=/);
			expect(page.match(/<\/script>/g)).toHaveLength(2);
			const faults: string[] = [];
			parse(page, { onParseError: ({ code }) => faults.push(code) });
			expect(
				faults.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus'),
			).toEqual([]);
		}
	});

	it('has no id twice on a page', async () => {
		const files = scormFiles(await ready(), { style, script });
		for (const page of Object.values(files)) {
			const ids = [...String(page).matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

describe('an EPUB', () => {
	it('begins with its type, uncompressed', async () => {
		const bytes = epub(await ready(), style);
		expect(strFromU8(bytes.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
	});

	it('lists every file, and says where drawings are', async () => {
		const files = epubFiles(await ready(), style);
		const text = String(files['EPUB/package.opf']);
		const listed = [...text.matchAll(/ href="(.*?)"/g)].map(([, name = '']) => `EPUB/${name}`);
		const packed = Object.keys(files).filter((name) => /^EPUB\/(?!package\.opf)/.test(name));
		expect(listed.toSorted()).toEqual(packed.toSorted());
		expect(text).toContain(
			'href="session-01.xhtml" media-type="application/xhtml+xml" properties="svg"',
		);
		expect(text).toMatch(/dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</);
	});

	it('has contents that lead to places that are there', async () => {
		const files = epubFiles(await ready(), style);
		const links = [...String(files['EPUB/nav.xhtml']).matchAll(/ href="(\w[^"]*?)"/g)].map(
			([, link = '']) => link,
		);
		for (const link of links.filter((link) => link !== 'style.css')) {
			const [file, id] = link.split('#');
			const page = String(files[`EPUB/${file}`]);
			expect(page).toContain('<body');
			if (id) expect(page).toContain(`id="${id}"`);
		}
	});

	it('prints questions with their answers after them', async () => {
		const page = String(epubFiles(await ready(), style)['EPUB/session-01.xhtml']);
		expect(page.indexOf('7.5 hours')).toBeGreaterThan(page.indexOf('How many hours'));
	});
});

describe('a syllabus', () => {
	it('names sessions, minutes, notes and addresses in HTML', () => {
		const html = syllabusHtml(plan(), style);
		expect(html).toContain('<h2>Session 1: First &lt;i&gt; (45 min)</h2>');
		expect(html).toContain('href="https://atlas.example/s/what-is/"');
		expect(html).toContain('Welcome &amp; hello.');
	});

	it('in HTML lets nothing run and loads nothing', () => {
		const policy = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(
			syllabusHtml(plan(), style),
		);
		expect(policy?.[1]).toMatch(/^default-src (?:'|&#39;|&apos;)none(?:'|&#39;|&apos;);/);
		expect(policy?.[1]).not.toContain('script-src');
	});

	it('shows signs of Markdown instead of obeying them', () => {
		const markdown = syllabusMarkdown(plan());
		expect(markdown).toContain('# Title \\<b\\>\\&"quoted"\\</b\\> \\]\\]\\>');
		expect(markdown).toContain(
			'1. [What is it?](https://atlas.example/s/what-is/). Article 1, What it is, 4 min',
		);
		expect(markdown).toContain('## Session 2 (');
	});

	it('as a reading list has one line an entry', () => {
		expect(readingListText(plan())).toContain(
			'- Erlang C. Calculator. https://atlas.example/methods/erlang-c/',
		);
	});
});

describe('the check of XML', () => {
	it('notices what is not well-formed', async () => {
		expect(await xmlFaults('bad.xml', '<a><b></a>')).not.toEqual([]);
	});
});
