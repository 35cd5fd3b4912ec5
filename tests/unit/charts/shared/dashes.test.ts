import { describe, expect, it } from 'vitest';
import { dashedAmong } from '../../../../src/charts/shared/dashes.ts';

describe('a dashed mark', () => {
	it('tells an estimate and a figure of the industry from official values', () => {
		const dashed = dashedAmong(['official', 'estimate', 'industry', undefined]);
		expect(dashed('estimate')).toBe(true);
		expect(dashed('industry')).toBe(true);
		expect(dashed('official')).toBe(false);
		expect(dashed(undefined)).toBe(false);
	});

	it('is given to none where all are alike, whatever they are', () => {
		expect(dashedAmong(['estimate', 'estimate', undefined])('estimate')).toBe(false);
		expect(dashedAmong(['industry'])('industry')).toBe(false);
		expect(dashedAmong([])(undefined)).toBe(false);
	});
});
