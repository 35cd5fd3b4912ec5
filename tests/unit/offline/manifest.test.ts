import { describe, expect, it } from 'vitest';
import { editionId, readEdition, readManifest } from '../../../src/offline/manifest.ts';
import { manifestOf } from './helpers.ts';

describe('the list of files of an edition', () => {
	it('gets its id from the contents, whatever their order', async () => {
		const one = await editionId({
			core: [
				['a', 1, 'x'],
				['b', 2, 'y'],
			],
		});
		const other = await editionId({ core: [['b', 2, 'y']], cases: [['a', 1, 'x']] });
		const changed = await editionId({
			core: [
				['a', 1, 'x'],
				['b', 2, 'z'],
			],
		});
		expect(other).toBe(one);
		expect(changed).not.toBe(one);
	});

	it('is read back as it was written', async () => {
		const manifest = await manifestOf({ core: { 'index.html': 'Home' } });
		expect(await readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
	});

	it('is refused when a file was changed, lost or added', async () => {
		const manifest = await manifestOf({ core: { 'index.html': 'Home', 'a.css': 'p {}' } });
		const files = manifest.groups.core!;
		const spoilt = [
			[...files, ['more.html', 1, 'hash']],
			files.slice(1),
			files.map(([path, size]) => [path, size, 'other']),
		];
		for (const core of spoilt) {
			await expect(readManifest({ ...manifest, groups: { core } })).rejects.toThrow('damaged');
		}
	});

	it.each([undefined, null, 'text', [], {}, { id: 'x' }, { groups: { core: [['a']] } }])(
		'is refused when it is %j',
		async (value) => {
			await expect(readManifest(value)).rejects.toThrow();
			expect(() => readEdition(value)).toThrow();
		},
	);
});
