import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../../src/offline/manifest.ts';
import { lengthened, shortened } from '../../../src/offline/shared-paths.ts';

const entry = fc.tuple(fc.stringMatching(/^[a-c/]{1,8}$/), fc.nat(), fc.string());

describe('paths that begin alike', () => {
	test('are written once', () => {
		const entries: FileEntry[] = [
			['s/overlap/cite.bib', 1, 'a'],
			['s/overlap/cite.ris', 2, 'b'],
			['teach/', 3, 'c'],
		];
		expect(shortened(entries)).toEqual([
			['s/overlap/cite.bib', 1, 'a'],
			[15, 'ris', 2, 'b'],
			['teach/', 3, 'c'],
		]);
	});

	test('come back whole, whatever they are', () => {
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				expect(lengthened(shortened(entries))).toEqual(entries);
			}),
		);
	});

	test('what is no entry is handed back for others to refuse', () => {
		expect(lengthened([null, ['a', 1, 'x'], 7])).toEqual([null, ['a', 1, 'x'], 7]);
	});
});
