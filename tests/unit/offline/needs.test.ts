import { describe, expect, it } from 'vitest';
import {
	amountOf,
	completeGroups,
	filesOf,
	missingFiles,
	wantedGroups,
} from '../../../src/offline/needs.ts';
import { manifestOf } from './helpers.ts';

const manifest = await manifestOf({
	core: { 'index.html': 'Home', 'empty.txt': '' },
	cases: { 'cases/index.html': 'Cases', 'empty.csv': '' },
	claims: { 'claims/index.html': 'Claims' },
});
const hashOf = (path: string): string =>
	filesOf(manifest, Object.keys(manifest.groups)).find(([name]) => name === path)![2];

describe('what a save needs', () => {
	it('is the wished groups and the core, those only that the edition has', () => {
		expect(wantedGroups(manifest, ['claims', 'gone'])).toEqual(['core', 'claims']);
	});

	it('is each content once, and none that is there', () => {
		const missing = missingFiles(
			filesOf(manifest, ['core', 'cases']),
			new Set([hashOf('index.html')]),
		);
		expect(missing.map(([path]) => path)).toEqual(['empty.txt', 'cases/index.html']);
		expect(amountOf(missing)).toEqual({ files: 2, bytes: 5 });
	});
});

describe('a group is complete', () => {
	it('when every content of it is there, wherever it came from', () => {
		const present = new Set([hashOf('cases/index.html'), hashOf('empty.txt')]);
		expect(completeGroups(manifest, ['core', 'cases', 'claims'], present)).toEqual(['cases']);
	});
});
