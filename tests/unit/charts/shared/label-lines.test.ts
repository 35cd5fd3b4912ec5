import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../../src/charts/shared/label-lines.ts';

describe('labelLines', () => {
	it('sets labels side by side, and those that are needed on a further line', () => {
		const label = (x: number, needed: boolean) => ({ x, width: 60, needed });
		expect(labelLines([label(100, true), label(200, false)], 0, 300)).toEqual([
			{ line: 0, anchor: 'middle' },
			{ line: 0, anchor: 'middle' },
		]);
		expect(labelLines([label(100, true), label(120, true), label(130, false)], 0, 300)).toEqual([
			{ line: 0, anchor: 'middle' },
			{ line: 1, anchor: 'middle' },
			undefined,
		]);
	});

	it('turns inward at the edges', () => {
		const anchors = labelLines(
			[2, 298].map((x) => ({ x, width: 60, needed: true })),
			0,
			300,
		);
		expect(anchors.map((label) => label?.anchor)).toEqual(['start', 'end']);
	});
});
