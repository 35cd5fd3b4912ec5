import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/capabilities-and-core.mdx');

describe('we-hours-of-focus', () => {
	const weeks = 46;
	const freed = (hours: number) => 10 * hours * weeks;
	const added = 4 * 9 * weeks;

	it.each([
		['freed', `10 × 6 × 46 = ${print(freed(6))} hours`],
		['new', `4 × 9 × 46 = ${print(added)} hours`],
		[
			'net',
			`2,760 − 1,656 = ${print(freed(6) - added)} hours, which at 40 hours a week is ${print((freed(6) - added) / (40 * weeks), 1)} of`,
		],
		['equal', `1,656 / (10 × 46) = ${print(added / (10 * weeks), 1)} hours a week`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('turns negative for managers with little to hand over', () => {
		expect(freed(3) - added).toBe(-276);
		expect(text).toContain('1,380 − 1,656 = −276 hours');
	});
});

it('numeric question on hours freed', () => {
	const item = numericItem('capabilities-and-core.yaml', 'q-capabilities-and-core-hours');
	const week = 8 * 5 - 3 * 10;
	expect(item.answer).toBe(week * 46);
	expect(item.slips.map(({ value }) => value)).toEqual([8 * 5 * 46, week, -week * 46]);
});
