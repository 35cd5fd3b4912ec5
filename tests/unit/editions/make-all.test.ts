import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition, EditionId } from '../../../editions/edition.ts';
import { readList } from '../../../editions/list.ts';
import { makeAll, type Workshop } from '../../../editions/make-all.ts';

let folder: string;
let said: string[];
let workshop: Workshop;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'editions-'));
	said = [];
	workshop = {
		site: join(folder, 'site'),
		work: join(folder, 'work'),
		shelf: join(folder, 'shelf'),
		say: (line) => said.push(line),
	};
	mkdirSync(workshop.site);
	writeFileSync(
		join(workshop.site, 'index.html'),
		'<link rel="canonical" href="https://a.test/"><body data-base="/"><script type="module" src="/a.js"></script>',
	);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** An edition of one file, or one that cannot be made. */
function edition(id: EditionId, more: Partial<Edition> = {}): Edition {
	return {
		id,
		title: `The ${id}`,
		missing: () => undefined,
		make: ({ out }) => {
			writeFileSync(join(out, `atlas.${id}`), id);
			return Promise.resolve();
		},
		...more,
	};
}

async function shelved(): Promise<string[]> {
	return (await readList(workshop.shelf))?.files.map(({ name }) => name) ?? [];
}

describe('making all editions', () => {
	it('shelves every file and lists it in the order of the editions', async () => {
		const slow = edition('zip', {
			make: async ({ out }) => {
				await new Promise((resolve) => setTimeout(resolve, 20));
				writeFileSync(join(out, 'atlas.zip'), 'zip');
			},
		});
		const { leftOut, failed } = await makeAll([edition('pdf'), slow, edition('epub')], workshop);
		expect([...leftOut, ...failed]).toEqual([]);
		expect(await shelved()).toEqual(['atlas.zip', 'atlas.epub', 'atlas.pdf']);
		expect(readdirSync(workshop.shelf)).toContain('SHA256SUMS');
	});

	it('names a missing tool with how to get it, and makes the rest', async () => {
		const zim = edition('zim', { missing: () => 'Install zim-tools.' });
		const { leftOut, failed } = await makeAll([zim, edition('zip'), edition('epub')], workshop);
		expect(leftOut).toEqual([zim]);
		expect(failed).toEqual([]);
		expect(said).toContain('✗ The zim: left out. Install zim-tools.');
		expect(await shelved()).toEqual(['atlas.zip', 'atlas.epub']);
	});

	it('goes on after one that fails, and keeps none of its files', async () => {
		const broken = edition('epub', { make: () => Promise.reject(new Error('No ink')) });
		const { failed } = await makeAll([broken, edition('zip')], workshop);
		expect(failed).toEqual([broken]);
		expect(said).toContain('✗ The epub: No ink');
		expect(await shelved()).toEqual(['atlas.zip']);
	});

	it('fails one that leaves no file', async () => {
		const empty = edition('zip', { make: () => Promise.resolve() });
		expect((await makeAll([empty, edition('epub')], workshop)).failed).toEqual([empty]);
		expect(await shelved()).toEqual(['atlas.epub']);
	});

	it('replaces one edition and keeps the files of the others', async () => {
		await makeAll([edition('zip'), edition('epub')], workshop);
		const renamed = edition('zip', {
			make: ({ out }) => {
				writeFileSync(join(out, 'atlas-2.zip'), 'zip');
				return Promise.resolve();
			},
		});
		await makeAll([renamed], workshop);
		expect(await shelved()).toEqual(['atlas-2.zip', 'atlas.epub']);
		expect(readdirSync(workshop.shelf)).not.toContain('atlas.zip');
	});
});

describe('the tools of the editions', () => {
	const path = process.env.PATH;
	afterEach(() => {
		process.env.PATH = path;
	});

	it('are named with a command that installs them', async () => {
		const { editions } = await import('../../../editions/all.ts');
		process.env.PATH = folder;
		const messages = new Map(editions.map(({ id, missing }) => [id, missing()]));
		expect(messages.get('zim')).toContain('apt-get install zim-tools');
		expect(messages.get('zip')).toBeUndefined();
		expect(messages.get('epub')).toBeUndefined();
	});
});
