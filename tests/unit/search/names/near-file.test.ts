import { expect, test } from 'vitest';
import {
	NEAR_FILES,
	nearFile,
	nearFileOf,
	nearFiles,
} from '../../../../src/search/names/near-file.ts';

test('names are near that begin with the first or the second letter', () => {
	expect(nearFiles('names', 'Hlepdesk')).toEqual(['names-h', 'names-l'].map(fileOf));
	expect(nearFiles('names', 'the erlng')).toEqual(['names-e', 'names-r'].map(fileOf));
	expect(nearFiles('names', 'ee')).toHaveLength(1);
	expect(nearFiles('names', '')).toEqual([]);
});

test('words are near that begin with the first letter of one of the words', () => {
	expect(nearFiles('words', 'knowlege transfer kpi')).toEqual(['words-k', 'words-t'].map(fileOf));
});

test('every letter has a file', () => {
	for (const letter of 'azéشي9') {
		const file = nearFileOf(letter);
		expect(Number.isInteger(file) && file >= 0 && file < NEAR_FILES).toBe(true);
	}
	expect(new Set(Array.from('abcdefghijklmnopqrstuvwxyz', nearFileOf)).size).toBe(26);
});

function fileOf(name: string): string {
	const [kind, letter = ''] = name.split('-');
	return nearFile(kind === 'names' ? 'names' : 'words', nearFileOf(letter));
}
