import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { searchAttributes } from '../../../../src/search/attributes.ts';
import { dropAttributes, withoutIndexing } from '../../../../src/search/build/drop-attributes.ts';

/** A page whose main part has the attributes that the index reads. */
function page(): string {
	const facts = { title: 'A > B', path: 'Part I', summary: '1 < 2' };
	const attributes = searchAttributes({ ...facts, kind: 'Article', level: 1, aliases: ['C'] });
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
	return `<main id="main" ${written.join(' ')} class="wide"><p data-pagefind-ignore>Text</p></main>`;
}

it('leaves nothing on the main part that only the index reads', () => {
	expect(withoutIndexing(page())).toBe(
		'<main id="main" class="wide"><p data-pagefind-ignore>Text</p></main>',
	);
});

it('writes every page of a folder so', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'pages-'));
	await writeFile(join(folder, 'index.html'), page());
	await dropAttributes(folder);
	expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(withoutIndexing(page()));
});
