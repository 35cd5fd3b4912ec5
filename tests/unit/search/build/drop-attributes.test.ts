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
	return `<main id="main" ${written.join(' ')} class="wide"><p data-pagefind-ignore="true">Text</p></main>`;
}

it('leaves nothing that only the index reads', () => {
	expect(withoutIndexing(page())).toBe('<main id="main" class="wide"><p>Text</p></main>');
});

it('leaves the number of a section as packages for courses know it', () => {
	const number = '<span class="no" aria-hidden="true" data-pagefind-ignore> 2 </span>';
	expect(withoutIndexing(number)).toBe(number);
});

it('writes every page of a folder so', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'pages-'));
	await writeFile(join(folder, 'index.html'), page());
	await dropAttributes(folder);
	expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(withoutIndexing(page()));
});
