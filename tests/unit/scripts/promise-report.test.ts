import { expect, test } from 'vitest';
import { promiseReport } from '../../../scripts/lib/promise-report.mjs';

function reported(most: number) {
	const lines: string[] = [];
	return { lines, report: promiseReport(most, (line) => lines.push(line)) };
}

test('a kept promise is one line', () => {
	const { lines, report } = reported(2);
	report.tell('Links lead somewhere', []);
	expect(report.close()).toBe(0);
	expect(lines).toEqual(['✓ Links lead somewhere', '\n1 passed, 0 failed']);
});

test('a broken one is followed by its first problems, and the exit code says so', () => {
	const { lines, report } = reported(2);
	report.tell('Links lead somewhere', ['a', 'b', 'c']);
	report.tell('Pages are valid', []);
	expect(report.close()).toBe(1);
	expect(lines).toEqual([
		'✗ Links lead somewhere',
		'    a',
		'    b',
		'    … and 1 more',
		'✓ Pages are valid',
		'\n1 passed, 1 failed',
	]);
});
