import { describe, expect, it } from 'vitest';
import {
	stateSentences,
	troubleSentences,
} from '../../../../../src/elements/lib/offline/sentences.ts';
import type { CopyFacts } from '../../../../../src/offline/messages.ts';

const names = new Map([
	['core', 'Search'],
	['cases', 'Cases'],
]);
const copy: CopyFacts = {
	id: 'abcdef0123456789',
	version: '0.1',
	date: '2026-11-22',
	data: '2026-11',
	groups: ['core', 'cases'],
	files: 1234,
	bytes: 56_700_000,
};
const EDITION = 'edition 0.1 of 22 November 2026 (abcdef)';

describe('the state of a copy in sentences', () => {
	it('says that nothing is saved', () => {
		expect(stateSentences({ keepCurrent: true }, names)).toEqual([
			'Nothing is saved in this browser.',
		]);
	});

	it('names edition, extent and size of what is saved', () => {
		expect(stateSentences({ keepCurrent: true, saved: copy }, names)).toEqual([
			`Saved: ${EDITION}, the whole site. 1,234 files, 56.7 MB.`,
		]);
		const part = { ...copy, groups: ['core'] };
		expect(stateSentences({ keepCurrent: true, saved: part }, names)[0]).toContain(', Search. ');
	});

	it('says how much of a begun save is here', () => {
		const begun = { ...copy, present: { files: 200, bytes: 1 } };
		expect(stateSentences({ keepCurrent: true, begun }, names)).toEqual([
			`200 of 1,234 files of ${EDITION} are here. What is here will not be fetched again.`,
		]);
	});

	it('says what a newer edition would fetch', () => {
		const newer = { ...copy, files: 8, bytes: 57_000 };
		expect(stateSentences({ keepCurrent: true, saved: copy, newer }, names)[1]).toContain(
			'Files to fetch: 8, together 57 kB.',
		);
	});

	it('says nothing while it saves for the first time', () => {
		const amount = { files: 1, bytes: 1 };
		const progress = { job: 'save', ...amount, total: amount, fetched: 0 } as const;
		expect(stateSentences({ keepCurrent: true, progress }, names)).toEqual([]);
	});
});

describe('what stopped a save', () => {
	it('names each file and what was wrong with it', () => {
		const { text, files } = troubleSentences({
			kind: 'files',
			files: [
				{ path: 'a.html', kind: 'status', status: 404 },
				{ path: 'b.css', kind: 'page' },
				{ path: 'c.html', kind: 'altered' },
			],
		});
		expect(text).toContain('3 files');
		expect(files).toEqual([
			'a.html: the server answered 404.',
			'b.css: the server sent a web page in its place.',
			'c.html: the content is not that of this edition.',
		]);
	});

	it.each(['connection', 'room', 'list', 'unsteady'] as const)('has a sentence for %s', (kind) => {
		expect(troubleSentences({ kind })).toMatchObject({ files: [] });
		expect(troubleSentences({ kind }).text).toMatch(/\.$/);
	});
});
