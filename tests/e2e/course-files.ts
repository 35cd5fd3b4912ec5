import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import type { ExportName } from '../../src/strings/course-builder.ts';
import { cartridgeFaults } from '../unit/teach/export/cartridge-faults.ts';
import { scormFaults, xmlFaults } from '../unit/teach/export/xml.ts';
import { questionFaults } from '../unit/teach/questions/question-faults.ts';
import { expect } from './guard.ts';

/** The title of the small course, with signs that markup and formats would misread. */
export const TITLE = 'Small & <b>own</b>';
/** The quiz in it. */
export const QUIZ = 'Check yourself: What BPO is, and what it is not';

/** For each format: its file is valid and holds the small course. */
export const fileChecks: Record<ExportName, (bytes: Uint8Array, page: Page) => Promise<void>> = {
	'cartridge-links': (bytes, page) => checkCartridge(bytes, page, ['link.xml']),
	'cartridge-copy': (bytes, page) => checkCartridge(bytes, page, ['page.html', 'assessment.xml']),
	scorm: async (bytes) => {
		const files = textFiles(bytes);
		expect(await scormFaults(files['imsmanifest.xml'] ?? '')).toEqual([]);
		expect(files['session-01.html']).toContain('Captive centers');
		expect(files['session-02.html']).toContain('Counting shared hours');
	},
	epub: async (bytes) => {
		const files = Object.entries(textFiles(bytes));
		for (const [file, text] of files.filter(([file]) => /\.(xhtml|opf|xml)$/.test(file))) {
			expect(await xmlFaults(file.replaceAll('/', '-'), text), file).toEqual([]);
		}
		expect(files.map(([, text]) => text).join('')).toContain('Captive centers');
	},
	'syllabus-html': async (bytes, page) => {
		const html = strFromU8(bytes);
		expect(html).toContain('Small &amp; &lt;b&gt;own&lt;/b&gt;');
		expect(html).toContain("default-src 'none'");
		const titles = await page.evaluate(
			(text) => {
				const read = new DOMParser().parseFromString(text, 'text/html');
				return [...read.querySelectorAll('li a')].map(({ textContent }) => textContent);
			},
			html.replace(/<style>.*?<\/style>/s, ''),
		);
		expect(titles).toEqual(['What BPO is not', QUIZ, 'Counting shared hours']);
	},
	'syllabus-markdown': (bytes) => contains(bytes, '](', '/s/what-bpo-is-not/)', '## Session 2'),
	'reading-text': (bytes) => contains(bytes, 'Session 2', '/s/counting-shared-hours/'),
	'reading-bib': (bytes) => {
		const text = strFromU8(bytes);
		expect(text.match(/^@\w+\{/gm)).toHaveLength(3);
		expect(text.match(/^\}/gm)).toHaveLength(3);
		return Promise.resolve();
	},
	'reading-ris': (bytes) => {
		const text = strFromU8(bytes);
		expect(text.match(/^TY {2}- /gm)).toHaveLength(3);
		expect(text.match(/^ER {2}-/gm)).toHaveLength(3);
		return Promise.resolve();
	},
	gift: (bytes) => {
		const read = parse(strFromU8(bytes)).flatMap((block) => ('id' in block ? [block.id] : []));
		expect(read.filter((id) => id?.startsWith('q-what-bpo-is-')).length).toBeGreaterThan(3);
		return Promise.resolve();
	},
	moodle: async (bytes) => {
		expect(await questionFaults(strFromU8(bytes), 'moodle')).toEqual([]);
		await contains(bytes, '<idnumber>q-what-bpo-is-');
	},
	qti: async (bytes) => {
		const files = textFiles(bytes);
		expect(files['imsmanifest.xml']).toBeDefined();
		const tests = Object.entries(files).filter(([name]) => name !== 'imsmanifest.xml');
		expect(tests).toHaveLength(1);
		for (const [, text] of tests) expect(await questionFaults(text, 'qti')).toEqual([]);
	},
	anki: (bytes) => {
		const cards = strFromU8(bytes)
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(cards.length).toBeGreaterThan(3);
		expect(new Set(cards.map((line) => line.split('\t').length)).size).toBe(1);
		return Promise.resolve();
	},
};

function contains(bytes: Uint8Array, ...texts: readonly string[]): Promise<void> {
	for (const text of texts) expect(strFromU8(bytes)).toContain(text);
	return Promise.resolve();
}

async function checkCartridge(
	bytes: Uint8Array,
	page: Page,
	kinds: readonly string[],
): Promise<void> {
	const files = textFiles(bytes);
	expect(files['imsmanifest.xml']?.slice(0, 500)).toContain('imsccv1p1/imscp_v1p1"');
	expect(await cartridgeFaults(files)).toEqual([]);
	for (const kind of kinds) {
		expect(Object.keys(files).some((name) => name.endsWith(`/${kind}`))).toBe(true);
	}
	for (const [, address = ''] of Object.values(files)
		.join('')
		.matchAll(/<url href="(.*?)"/g)) {
		const { pathname } = new URL(address);
		expect((await page.request.get(pathname)).status(), address).toBe(200);
	}
}

/** The files of a zip as text, by name. */
export const textFiles = (bytes: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
	);
