import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/permalinks/ledger.ts';
import { extendLedger, formatLedger } from '../../../src/permalinks/write-ledger.ts';
import { ledger } from '../../../src/schemas/permalinks.ts';
import { anyAddresses, page, section } from './helpers.ts';

describe('extending the ledger', () => {
	it('adds what is new in its place', () => {
		expect(extendLedger([page('/a/'), page('/c/')], [page('/b/'), page('/c/')])).toEqual([
			page('/a/'),
			page('/b/'),
			page('/c/'),
		]);
	});

	it('keeps the day and the redirect of what is recorded', () => {
		const recorded = { ...page('/a/', '/b/'), since: '2025-01-01' };
		expect(extendLedger([recorded], [page('/a/')])).toEqual([recorded]);
	});

	it('never changes or drops a recorded line, and records every address once', () => {
		fc.assert(
			fc.property(anyAddresses, anyAddresses, (recorded, current) => {
				const before = formatLedger(recorded).split('\n').map(withoutComma);
				const extended = extendLedger(recorded, current);
				const after = formatLedger(extended).split('\n').map(withoutComma);
				expect(after).toEqual(expect.arrayContaining(before));
				const keys = extended.map(keyOf);
				expect(new Set(keys).size).toBe(keys.length);
				expect(keys.toSorted()).toEqual(
					[...new Set([...recorded, ...current].map(keyOf))].toSorted(),
				);
			}),
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyAddresses, anyAddresses, (recorded, current) => {
				const once = extendLedger(recorded, current);
				expect(formatLedger(extendLedger(once, current))).toBe(formatLedger(once));
			}),
		);
	});
});

describe('the text of the ledger', () => {
	it('reads back as what was written', () => {
		fc.assert(
			fc.property(anyAddresses, (addresses) => {
				expect(ledger.parse(JSON.parse(formatLedger(addresses)))).toEqual({ addresses });
			}),
		);
	});

	it('has one address a line', () => {
		expect(formatLedger([page('/a/'), section('/a/', 'one', '/b/')])).toBe(
			[
				'{',
				'\t"addresses": [',
				'\t\t{"kind":"page","id":"/a/","path":"/a/","since":"2026-11-22"},',
				'\t\t{"kind":"section","id":"one","path":"/a/#one","since":"2026-11-22","movedTo":"/b/"}',
				'\t]',
				'}',
				'',
			].join('\n'),
		);
	});
});

function withoutComma(line: string): string {
	return line.replace(/,$/, '');
}
