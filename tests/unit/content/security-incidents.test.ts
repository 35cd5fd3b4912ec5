import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/security-incidents.mdx');

describe('we-one-bribed-account', () => {
	const [customers, list, cases, shiftsAYear, shiftsAMonth] = [30_000, 500, 40, 250, 20];
	const shifts = customers / cases;

	it.each([
		['open list', `30,000 / 500 = ${customers / list} screens`],
		[
			'access by case',
			`30,000 / 40 = ${shifts} shifts, or 750 / 250 = ${shifts / shiftsAYear} years`,
		],
		['under the alarm', `60 − 40 = ${60 - cases} extra a shift`],
		['a month under it', `20 × 20 = ${(60 - cases) * shiftsAMonth} in a month`],
		['two months by case', `2 × 20 × 40 = ${print(2 * shiftsAMonth * cases)} records`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('q-security-incidents-screens', () => {
	it('divides customers by records a shift', () => {
		const item = numericItem('security-incidents.yaml', 'q-security-incidents-screens');
		expect(item.answer).toBe(45_000 / 50);
		expect(item.slips[0]!.value).toBe(45_000 / 300);
		expect(item.slips[1]!.value).toBe(300 / 50);
	});
});
