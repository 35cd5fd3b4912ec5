import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeNames } from '../../../../src/search/build/names.ts';
import { nearFiles } from '../../../../src/search/names/near-file.ts';
import { lookUp } from '../../../../src/search/names/look-up.ts';
import { country } from '../answers/cards.ts';

let folder: string;
const read = async (path: string): Promise<unknown> =>
	JSON.parse(await readFile(join(folder, path), 'utf8'));

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'search-names-'));
	const pages = [
		{
			id: 'edition/en_1',
			url: '/glossary/agent/',
			meta: {
				title: 'Agent',
				kind: 'Term',
				summary: 'A person who answers.',
				abbreviation: 'AG',
				aliases: 'build, operate; وكيل / موظف خدمة; back office (oficina)',
			},
		},
		{ id: 'en_2', url: '/countries/poland/', meta: { title: 'Poland', kind: 'Country' } },
		{ id: 'en_3', url: '/learn/x/agent/', meta: { title: 'Agents', aliases: 'agent' } },
	];
	const additions = new Map([['/countries/poland/', { card: country(), names: ['Polonia'] }]]);
	await writeNames(folder, pages, additions);
});
afterAll(() => rm(folder, { recursive: true }));

test('a term is found by each of its names, with its definition', async () => {
	for (const name of ['agent', 'AG', 'build, operate', 'وكيل', 'موظف خدمه', 'back office']) {
		const [[first] = []] = await lookUp(name, read);
		expect(first, name).toMatchObject({
			id: 'en_1',
			card: { kind: 'Term', path: '/glossary/agent/', text: 'A person who answers.' },
		});
	}
});

test('its title and abbreviation are its own, other names are not', async () => {
	expect((await lookUp('agent', read))[0]?.map(({ id, own }) => [id, own])).toEqual([
		['en_1', true],
		['en_3', false],
	]);
	expect((await lookUp('back office', read))[0]?.[0]?.own).toBe(false);
});

test('what is known of a page beyond what stands on it is added', async () => {
	expect(await lookUp('Polonia', read)).toEqual([
		[{ id: 'en_2', title: 'Poland', own: false, card: country() }],
	]);
});

test('names stand in the file of their first letter, behind the title and none twice', async () => {
	const near = async (text: string) =>
		(await Promise.all(nearFiles('names', text).map(read))).flat() as string[][];
	expect(await near('polland')).toContainEqual(['Poland', 'Polonia']);
	expect(await near('oplonia')).toContainEqual(['Poland', 'Polonia']);
	expect(await near('back ofice')).toContainEqual([
		'Agent',
		'build, operate',
		'back office (oficina)',
		'back office',
	]);
	expect(await near('question')).toEqual([]);
});
