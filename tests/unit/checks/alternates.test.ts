import { describe, expect, it } from 'vitest';
import { alternates } from '../../../checks/alternates.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const oembed = JSON.stringify({ version: '1.0', type: 'rich', html: '', width: 1, height: 1 });
const feed = JSON.stringify({ version: '', title: '', items: [] });

async function messages(type: string, href: string, file?: string, base?: string) {
	const html = `<link rel="alternate" type="${type}" href="${href}">`;
	const files = { 's/a/index.html': html, ...(file !== undefined && { 's/a/other': file }) };
	const problems = await alternates.run(siteOf(files, base ? { base } : {}));
	return problems.map(({ message }) => message);
}

describe('alternates', () => {
	it('accepts what can be read, at full and at relative addresses', async () => {
		expect(
			await messages('application/json+oembed', 'https://x.example/s/a/other', oembed),
		).toEqual([]);
		expect(await messages('application/feed+json', 'other', feed)).toEqual([]);
		expect(await messages('application/feed+json', '/base/s/a/other', feed, '/base/')).toEqual([]);
		const atom = '<?xml version="1.0"?>\n<feed xmlns="x"></feed>';
		expect(await messages('application/atom+xml', '/s/a/other', atom)).toEqual([]);
	});

	it('finds what leads nowhere or cannot be read', async () => {
		expect(await messages('application/atom+xml', '/s/b/other')).toEqual([
			'/s/b/other leads to no file',
		]);
		expect(await messages('application/feed+json', '/s/a/other', '{')).toEqual([
			'/s/a/other is no JSON',
		]);
		expect(await messages('application/json+oembed', '/s/a/other', feed)).toEqual([
			'/s/a/other lacks type, html, width, height',
		]);
		expect(await messages('application/atom+xml', '/s/a/other', '<html>')).toHaveLength(1);
		expect(await messages('text/plain', '/s/a/other', 'x')).toHaveLength(1);
	});
});
