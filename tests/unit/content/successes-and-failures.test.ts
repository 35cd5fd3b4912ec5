import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const file = 'articles/learning-tools/successes-and-failures.mdx';
const text = prose(file);

describe('the coded cases', () => {
	/** One row of marks for each case, in the order of the six classes. */
	const marks = readFileSync(`content/${file}`, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| [') && line.includes('/cases/'))
		.map((line) =>
			line
				.split('|')
				.slice(2, 8)
				.map((cell) => cell.trim() === '●'),
		);
	const inClass = (index: number) => marks.filter((row) => row[index]).length;

	it('has twelve cases, each with a mark', () => {
		expect(marks).toHaveLength(12);
		for (const row of marks) expect(row).toContain(true);
	});

	it('counts seven for control and one for scope', () => {
		expect(inClass(4)).toBe(7);
		expect(inClass(0)).toBe(1);
		expect(text).toContain('Seven of twelve cases carry a mark for control and only one for scope');
		for (const other of [0, 1, 2, 3, 5]) expect(inClass(other)).toBeLessThan(inClass(4));
	});

	it('finds three cases of grade A, none of them a success', () => {
		const graded = readdirSync('content/cases').map((name) => prose(`cases/${name}`));
		const best = graded.filter((page) => page.includes(' grade: A '));
		expect(best).toHaveLength(3);
		for (const page of best) expect(page).not.toMatch(/ outcome: success/);
		expect(text).toContain('Only three of its cases carry grade A');
	});
});

describe('we-library-of-failures', () => {
	const weak = { failed: 150 * 0.6, other: 850 * 0.5 };
	const rate = weak.failed / (weak.failed + weak.other);
	const strong = 60 / (60 + 425);

	it.each([
		['failed', `150 × 0.60 = ${print(weak.failed)}`],
		['others', `850 × 0.50 = ${print(weak.other)}`],
		['weak team', `90 / (90 + 425) = ${percent(rate, 1)}`],
		['strong team', `60 / (60 + 425) = ${percent(strong, 1)}`],
		['ratio', `17.5 / 12.4 = ${print(rate / strong, 1)}`],
		['no failure', `425 of ${90 + 425} deals`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-known-failures', () => {
	it('overstates a rate of 15%', () => {
		expect(text).toContain(`150 × 0.10 = ${150 * 0.1}`);
		expect(text).toContain(`850 × 0.01 = ${850 * 0.01}`);
		expect(text).toContain(`15 / (15 + 8.5) = ${percent(15 / 23.5, 1)}`);
		expect(text).toContain(`The true rate is ${percent(150 / 1000)}`);
	});
});

describe('q-successes-and-failures-risk', () => {
	it('divides by the deals with a fast go-live', () => {
		const item = numericItem('successes-and-failures.yaml', 'q-successes-and-failures-risk');
		const fast = { failed: 80 / 2, other: 320 / 4 };
		expect(item.answer).toBeCloseTo((fast.failed / (fast.failed + fast.other)) * 100, 1);
		expect(item.slips.map(({ value }) => value)).toEqual([50, 20, (fast.failed / 400) * 100]);
	});
});
