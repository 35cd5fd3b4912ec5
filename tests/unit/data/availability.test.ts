import { describe, expect, it } from 'vitest';
import { runsPath, runsText, yearRuns } from '../../../src/data/availability.ts';

describe('years with a value', () => {
	const runs = yearRuns([2022, 2019, 2020, 2024, 2025]);

	it('are joined to runs', () => {
		expect(runs).toEqual([
			[2019, 2020],
			[2022, 2022],
			[2024, 2025],
		]);
		expect(yearRuns([])).toEqual([]);
	});

	it('are told in words', () => {
		expect(runsText(runs)).toBe('2019 to 2020, 2022, 2024 to 2025');
		expect(runsText([])).toBe('');
	});

	it('are drawn as a strip, one wide for each year', () => {
		expect(runsPath(runs, 2018)).toBe('M1 0h2v1H1zM4 0h1v1H4zM6 0h2v1H6z');
	});
});
