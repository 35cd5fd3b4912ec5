import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { packages } from '../../../checks/packages.ts';

const HOME = 'https://atlas.example/';
const home = `<html><head><link rel="canonical" href="${HOME}"></head></html>`;
const section = '<html><body><h1 id="use">A</h1></body></html>';

async function messages(links: readonly string[]) {
	const xml = links.map((link) => `<url href="${link}"/>`).join('');
	const bytes = Buffer.from(zipSync({ 'links/a.xml': strToU8(xml) }));
	const site = siteOf({ 'index.html': home, 's/a/index.html': section });
	const files = new Map([...site.files, ['teach/courses/x/x.links.imscc', bytes]]);
	return (await packages.run({ ...site, files })).map(({ message }) => message);
}

describe('packages', () => {
	it('accepts links to pages, to places on them and to other sites', async () => {
		expect(
			await messages([`${HOME}s/a/`, `${HOME}s/a/#use`, 'https://elsewhere.example/b/']),
		).toEqual([]);
	});

	it('finds links that lead nowhere, and packages without any', async () => {
		expect(await messages([`${HOME}s/b/`, `${HOME}s/a/#lost`])).toEqual([
			`${HOME}s/b/ leads nowhere`,
			`${HOME}s/a/#lost leads nowhere`,
		]);
		expect(await messages(['https://elsewhere.example/'])).toEqual([
			'holds no link into the atlas',
		]);
	});
});
