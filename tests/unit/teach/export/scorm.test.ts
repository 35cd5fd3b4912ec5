import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { scormFiles } from '../../../../src/teach/export/scorm.ts';
import { courseOf } from '../course/fixtures.ts';
import { ready, script, style } from './fixtures.ts';
import { scormFaults } from './xml.ts';

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
