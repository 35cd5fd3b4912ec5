import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex, checked, type IndexSummary } from '../../../src/search/build-index.ts';
import { writeFileIn, writeSite } from './lib/site.ts';

let folder: string;
let summary: IndexSummary;

beforeAll(async () => {
	folder = await writeSite([
		{
			at: 'glossary/occupancy',
			title: 'Occupancy',
			kind: 'Term',
			path: 'Glossary',
			summary: 'Share of time.',
			body: '<p>one two three</p>',
		},
		{
			at: 'cases/a-case',
			title: 'A case',
			kind: 'Case',
			path: 'Cases',
			summary: 'What happened.',
			body: '<p>four five</p><nav>not this</nav>',
		},
	]);
	await writeFileIn(folder, 'old', '<meta http-equiv="refresh" content="0; url=/cases/a-case/">');
	summary = await buildIndex({ distDir: folder });
});

afterAll(() => rm(folder, { recursive: true }));

test('counts the indexed pages, not the redirects, and their words', () => {
	expect(summary.pages).toBe(2);
	expect(summary.words).toBe('Occupancy one two three A case four five'.split(' ').length);
	expect(summary.bytes).toBeGreaterThan(100_000);
});

test('leaves out the interface files that the site does not use', async () => {
	const files = await readdir(join(folder, 'pagefind'));
	expect(files).toContain('pagefind.js');
	expect(files.filter((file) => /ui|highlight|worker/.test(file))).toEqual([]);
});

test('gives the same files again, with nothing left over from an earlier build', async () => {
	const list = () => readdir(join(folder, 'pagefind'), { recursive: true });
	const before = await list();
	await writeFileIn(folder, 'pagefind/left-over', 'x');
	await buildIndex({ distDir: folder });
	expect((await list()).sort()).toEqual(before.sort());
});

test('refuses a site without an indexed page', async () => {
	const bare = await writeSite([]);
	await writeFileIn(bare, '', '<html lang="en"><body><nav>Nothing to read</nav></body></html>');
	await expect(buildIndex({ distDir: bare })).rejects.toThrow();
	await rm(bare, { recursive: true });
});

test('refuses a folder that does not exist', async () => {
	await expect(buildIndex({ distDir: join(folder, 'missing') })).rejects.toThrow();
});

test('an error in any response stops the build and names the step', () => {
	expect(() => checked('write', { errors: ['disk full', 'no inode'] })).toThrow(
		'The search index could not write: disk full; no inode',
	);
	expect(checked('write', { errors: [], outputPath: 'x' }).outputPath).toBe('x');
});
