import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cartridge, cartridgeFiles } from '../../../../src/teach/export/cartridge.ts';
import { epub, epubFiles } from '../../../../src/teach/export/epub.ts';
import { scorm, scormFiles } from '../../../../src/teach/export/scorm.ts';
import { zip } from '../../../../src/teach/export/zip.ts';
import { ready, script, style } from './fixtures.ts';
import { xmlFaults } from './xml.ts';

const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));

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
