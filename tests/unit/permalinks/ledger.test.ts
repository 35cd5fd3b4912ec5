import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { currentAddresses, readLedger, standaloneAnchors } from '../../../src/permalinks/ledger.ts';
import { formatLedger } from '../../../src/permalinks/write-ledger.ts';
import { project } from '../corpus/helpers.ts';
import { page } from './helpers.ts';

function folderWith(ledger: string): string {
	const root = mkdtempSync(join(tmpdir(), 'bpo-atlas-ledger-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	mkdirSync(join(root, 'content'));
	writeFileSync(join(root, 'content/permalinks.json'), ledger);
	return root;
}

describe('reading the ledger', () => {
	it('gives the recorded addresses', () => {
		expect(readLedger(folderWith(formatLedger([page('/a/')])))).toEqual([page('/a/')]);
	});

	it('names the entry that is malformed', () => {
		const root = folderWith(
			'{"addresses":[{"kind":"page","id":"/a/","path":"a","since":"2026-11-22"}]}',
		);
		expect(() => readLedger(root)).toThrow(/^content\/permalinks\.json: addresses\.0\.path: /);
	});
});

describe('the addresses that are published now', () => {
	const addresses = (since = '2026-11-22') =>
		currentAddresses(
			project().corpus,
			{ indicators: ['internet-users'], countries: ['philippines', 'poland'] },
			since,
		);

	it('are pages, sections, figures and quizzes, with the given day', () => {
		const found = addresses('2027-01-31');
		expect(found.every(({ since }) => since === '2027-01-31')).toBe(true);
		expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
			expect.arrayContaining([
				'page /',
				'page /learn/foundations/what-bpo-is/',
				'page /glossary/outsourcing/',
				'page /countries/poland/',
				'section /learn/foundations/what-bpo-is/#first-section',
				'part /learn/foundations/what-bpo-is/#first-part',
				'claim /claims/definitions/#bpo-is-offshoring',
				'figure /learn/foundations/what-bpo-is/#fig-first',
				'figure /learn/foundations/what-bpo-is/#we-one',
				'quiz /learn/foundations/what-bpo-is/#check-what-bpo-is',
			]),
		);
	});

	it('leave out single questions', () => {
		expect(addresses().filter(({ id }) => id.startsWith('q-'))).toEqual([]);
	});

	it('come in a fixed order', () => {
		const keys = addresses().map(({ kind, path }) => `${kind} ${path}`);
		expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'en')));
	});

	it('have a page of their own for sections, figures, examples and quizzes only', () => {
		const kinds = standaloneAnchors(project().corpus).map(({ kind }) => kind);
		expect([...new Set(kinds)].toSorted()).toEqual(['example', 'figure', 'quiz', 'section']);
	});
});
