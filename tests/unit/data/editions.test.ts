import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEdition, currentEdition, loadEditions } from '../../../src/data/editions.ts';
import { dataDigest, readDigests } from '../../../src/data/editions/digest.ts';
import { smallFiles, writeProject } from './small-dataset.ts';

/** A project whose figures belong to an edition; `after` are files changed since. */
function published(after: Record<string, string> = {}, extra = ''): string {
	const noted = readDigests(writeProject());
	const root = writeProject(after);
	mkdirSync(join(root, 'content/data/editions'));
	const write = (name: string, text: string) =>
		writeFileSync(join(root, 'content/data', name), text);
	const entry = `- id: 2026-11\n  date: 2026-11-22\n  digest: ${dataDigest(noted)}\n  summary: The first figures of the tests.\n`;
	write('editions.yaml', entry + extra);
	write('editions/digests.csv', ['part,digest', ...[...noted].map((p) => p.join(','))].join('\n'));
	write('editions/2026-11.csv', 'indicator,country,year,before,after\nexports,PHL,2024,8,9\n');
	return root;
}

describe('the edition of the data', () => {
	it('is the newest of the list', () => {
		expect(currentEdition(published())).toMatchObject({ id: '2026-11', date: '2026-11-22' });
	});

	it('carries the values that changed in it', () => {
		const root = published({}, '  changes: editions/2026-11.csv\n');
		expect(loadEditions(root)[0]?.changes).toEqual([
			{ indicator: 'exports', country: 'PHL', year: 2024, before: 8, after: 9 },
		]);
		expect(loadEditions(published())[0]?.changes).toEqual([]);
	});

	it('must exist', () => {
		expect(() => currentEdition(writeProject())).toThrow('The figures have no edition.');
	});
});

describe('checkEdition', () => {
	it('is content when the newest edition names the figures', () => {
		expect(checkEdition(published())).toEqual([]);
	});

	it('names what changed since and the command that mends it', () => {
		const text = smallFiles['observations/exports.csv'] ?? '';
		const root = published({ 'observations/exports.csv': text.replace('81', '82') });
		expect(checkEdition(root)).toMatchObject([
			{
				file: 'content/data/editions.yaml',
				what: 'The figures changed (values/exports), but content/data/editions.yaml still names edition 2026-11.',
				fix: expect.stringContaining('npm run data:edition') as string,
			},
		]);
	});

	it('refuses a summary with straight quotes', () => {
		const second =
			'- id: 2026-10\n  date: 2026-10-22\n  digest: ' +
			`${'a'.repeat(64)}\n  summary: The publisher's first figures.\n`;
		expect(checkEdition(published({}, second))).toMatchObject([
			{ rule: 'straight-quote', line: 8 },
		]);
	});

	it('asks for a first edition, and for one that can be read', () => {
		expect(checkEdition(writeProject())).toMatchObject([{ what: 'The figures have no edition.' }]);
		expect(checkEdition(published({}, '  colour: red\n'))).toHaveLength(1);
	});
});
