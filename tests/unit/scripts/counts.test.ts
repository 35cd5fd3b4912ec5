import { describe, expect, it } from 'vitest';
import {
	closingCounts,
	closingLine,
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

	it('takes a browser test that passes only sometimes for a failure', () => {
		const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } };
		expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 2 });
	});

	it('reads a closing line, and writes the sum as one', () => {
		const counts = closingCounts('✓ A promise\n\n10 passed, 1 failed\n');
		expect(counts).toEqual({ passed: 10, failed: 1, skipped: 0 });
		expect(closingLine([counts, { passed: 2, failed: 0, skipped: 0 }])).toBe('12 passed, 1 failed');
		expect(closingLine([{ passed: 1, failed: 0, skipped: 3 }])).toBe(
			'1 passed, 0 failed, 3 skipped',
		);
	});
});
