import { describe, expect, it } from 'vitest';
import { contentSummary } from '../../../scripts/lib/summary.ts';
import { project } from '../corpus/helpers.ts';

describe('the closing summary of a build', () => {
	it('counts what editors wrote and how far sources were checked', () => {
		const summary = contentSummary(project().corpus);
		for (const part of ['1 articles', '1 regions', '1 countries', '1 cases', '4 quiz items']) {
			expect(summary).toContain(part);
		}
		expect(summary).toMatch(/^\d+ words/);
		expect(summary).toMatch(/1 sources \(1 read, 0 listed, 0 recalled\)$/);
	});
});
