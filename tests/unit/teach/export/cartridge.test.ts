import { describe, expect, it } from 'vitest';
import { cartridgeFiles } from '../../../../src/teach/export/cartridge.ts';
import { ready, style, plan } from './fixtures.ts';

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
