import { describe, expect, it } from 'vitest';
import {
	closingCounts,
	closingLine,
	countsOf,
	flakyLines,
	playwrightCounts,
	vitestCounts,
} from '../../../scripts/lib/counts.mjs';

describe('the counts of a test run', () => {
	it('takes a test file that cannot be loaded for a failure', () => {
		const report = {
			numPassedTests: 5,
			numFailedTests: 1,
			numPendingTests: 0,
			numTodoTests: 0,
			testResults: [
				{ status: 'failed', assertionResults: [] },
				{ status: 'failed', assertionResults: [{}] },
			],
		};
		expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 0 });
	});

	it('names the browser tests that passed only when they were tried again', () => {
		const spec = (title: string, line: number, status: string) => ({
			title,
			line,
			tests: [{ status }],
		});
		const inner = {
			title: 'the explorer',
			file: 'explorer.spec.ts',
			specs: [spec('draws', 12, 'flaky'), spec('sorts', 20, 'unexpected')],
		};
		const report = {
			suites: [
				{
					title: 'explorer.spec.ts',
					file: 'explorer.spec.ts',
					specs: [spec('opens', 3, 'flaky'), spec('closes', 7, 'expected')],
					suites: [inner],
				},
			],
			stats: { expected: 1, unexpected: 1, flaky: 2, skipped: 4 },
		};
		const counts = playwrightCounts(JSON.stringify(report));
		expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: 4 });
		expect(flakyLines([counts, { passed: 1, failed: 0, skipped: 0 }])).toEqual([
			'Flaky: explorer.spec.ts:3 opens',
			'Flaky: explorer.spec.ts:12 draws',
		]);
		expect(closingLine([counts])).toBe('1 passed, 1 failed, 4 skipped, 2 flaky');
	});

	it('reads a closing line, and writes the sum as one', () => {
		const counts = closingCounts('✓ A promise\n\n10 passed, 1 failed\n');
		expect(counts).toEqual({ passed: 10, failed: 1, skipped: 0 });
		expect(closingLine([counts, { passed: 2, failed: 0, skipped: 0 }])).toBe('12 passed, 1 failed');
		expect(closingLine([{ passed: 1, failed: 0, skipped: 3 }])).toBe(
			'1 passed, 0 failed, 3 skipped',
		);
	});

	it('takes a step without a report for one test', () => {
		const missing = () => {
			throw new Error('no such file');
		};
		expect(closingLine([countsOf({ ok: true }), countsOf({ ok: true }, missing)])).toBe(
			'2 passed, 0 failed',
		);
		expect(closingLine([countsOf({ ok: false }), countsOf({ ok: false }, missing)])).toBe(
			'0 passed, 2 failed',
		);
	});

	it('has a failure for a step that failed, also when all its tests passed', () => {
		const report = () => ({ passed: 9, failed: 0, skipped: 0 });
		expect(countsOf({ ok: true }, report).failed).toBe(0);
		expect(countsOf({ ok: false }, report)).toEqual({ passed: 9, failed: 1, skipped: 0 });
		expect(countsOf({ ok: false }, () => ({ ...report(), failed: 3 })).failed).toBe(3);
	});
});
