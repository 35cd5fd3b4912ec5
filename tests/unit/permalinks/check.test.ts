import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../src/permalinks/check.ts';
import { extendLedger, formatLedger } from '../../../src/permalinks/write-ledger.ts';
import { anyAddresses, page, section } from './helpers.ts';

const file = 'content/permalinks.json';

describe('the ledger against what is published', () => {
	it('has no fault when every address is recorded and lives or is redirected', () => {
		const living = [page('/a/'), section('/a/', 'one')];
		const recorded = [...living, page('/old/', '/a/'), section('/old/', 'two', '/a/#one')];
		expect(checkLedger(recorded, living)).toEqual([]);
	});

	it('reports a recorded address without a target', () => {
		expect(checkLedger([page('/a/'), section('/a/', 'one')], [page('/a/')])).toEqual([
			{
				file,
				line: 4,
				rule: 'permalink-without-target',
				what: 'The recorded section /a/#one has no target any more.',
				fix: 'Restore it, or add "movedTo" with the address that now answers for it.',
			},
		]);
	});

	it('reports a redirect to nowhere', () => {
		expect(checkLedger([page('/a/'), page('/old/', '/gone/')], [page('/a/')])).toEqual([
			{
				file,
				line: 4,
				rule: 'permalink-redirect',
				what: 'The recorded page /old/ is redirected to /gone/, which does not exist.',
				fix: 'Set movedTo to an address that exists.',
			},
		]);
	});

	it('reports a redirect away from an address that lives', () => {
		expect(checkLedger([page('/a/', '/b/'), page('/b/')], [page('/a/'), page('/b/')])).toEqual([
			{
				file,
				line: 3,
				rule: 'permalink-redirect',
				what: 'The recorded page /a/ is redirected, but exists.',
				fix: 'Remove movedTo, or remove what stands at the address.',
			},
		]);
	});

	it('reports an address that is not recorded', () => {
		expect(checkLedger([], [section('/a/', 'one')])).toEqual([
			{
				file,
				line: 1,
				rule: 'permalink-unrecorded',
				what: 'The new section /a/#one is not recorded.',
				fix: 'Run npm run permalinks and commit the ledger.',
			},
		]);
	});

	it('sees a section that moved to another page as an address that is gone', () => {
		const problems = checkLedger([section('/a/', 'one')], [section('/b/', 'one')]);
		expect(problems.map(({ rule }) => rule)).toEqual([
			'permalink-without-target',
			'permalink-unrecorded',
		]);
	});

	it('names the line of the address in the written file', () => {
		fc.assert(
			fc.property(anyAddresses, (addresses) => {
				const recorded = addresses.map(({ movedTo: _, ...address }) => address);
				const lines = formatLedger(recorded).split('\n');
				checkLedger(recorded, []).forEach(({ line }, index) => {
					expect(lines[line - 1]).toContain(JSON.stringify(recorded[index]));
				});
			}),
		);
	});

	it('is satisfied once the ledger is extended', () => {
		fc.assert(
			fc.property(anyAddresses, (addresses) => {
				const current = addresses.map(({ movedTo: _, ...address }) => address);
				expect(checkLedger(extendLedger([], current), current)).toEqual([]);
			}),
		);
	});
});
