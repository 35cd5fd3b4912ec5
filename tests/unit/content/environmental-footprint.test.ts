import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/environmental-footprint.mdx');

describe('we-intensity-and-total', () => {
	const [before, after] = [0.7 * 10000, 0.357 * 16000];

	it.each([
		['intensity', `0.357 tons, ${percent(1 - 0.357 / 0.7)} less`],
		['before', `0.70 × 10,000 = ${print(before)} tons`],
		['after', `0.357 × 16,000 = ${print(after)} tons`],
		[
			'total',
			`5,712 / 7,000 = ${print(after / before, 3)}, a fall of ${percent(1 - after / before, 1)}`,
		],
		['break-even', `7,000 / 0.357 = ${print(before / 0.357)}`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('we-home-working-carbon', () => {
	const [officeBefore, officeAfter] = [600, 240];
	const homes = (300 * 230 * 6 * 0.5) / 1000;
	const commute = (agents: number) => (agents * 230 * 2 * 2.8) / 1000;
	const before = officeBefore + commute(500);
	const after = officeAfter + homes + commute(200);

	it.each([
		[
			'office',
			`1,200,000 × 0.5 = ${print(1200000 * 0.5e-3)} tons before, 480,000 × 0.5 = ${print(480000 * 0.5e-3)} tons after. That is a fall of ${percent(1 - officeAfter / officeBefore)}`,
		],
		['homes', `300 × 230 × 6 × 0.5 = ${print(homes)} tons`],
		[
			'commutes',
			`500 × 230 × 2 × 2.8 = ${print(commute(500))} tons before, 200 × 230 × 2 × 2.8 = ${print(commute(200))} tons after`,
		],
		[
			'in all',
			`${print(before)} tons before and ${print(after)} tons after, a fall of ${percent(1 - after / before)}`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});

	it('saves most on commutes', () => {
		expect(commute(500) - commute(200)).toBeGreaterThan(0.5 * (before - after));
	});
});

describe('we-commute-estimate-divided', () => {
	const people = 460e6 / (2 * 230);

	it.each([
		['journey', `1,300,000,000 kg / 460,000,000 = ${print(1.3e9 / 460e6, 1)} kg`],
		['people', `460,000,000 / 460 = ${print(people)}`],
		['person', `1,300,000 / 1,000,000 = ${print(1.3e6 / people, 1)} tons`],
		['compared', `1.3 / 0.772 = ${print(1.3 / 0.772, 1)} times`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('numeric questions', () => {
	it('multiplies intensity and growth', () => {
		const item = numericItem('environmental-footprint.yaml', 'q-environmental-footprint-total');
		expect(item.answer).toBeCloseTo((0.7 * 1.5 - 1) * 100);
		expect(item.slips.map(({ value }) => value)).toEqual([-30, 50 - 30, -5]);
	});

	it('subtracts the homes', () => {
		const item = numericItem('environmental-footprint.yaml', 'q-environmental-footprint-home');
		const homes = (400 * 200 * 5 * 0.5) / 1000;
		expect(item.answer).toBe(300 + 200 - homes);
		expect(item.slips.map(({ value }) => value)).toEqual([500, 300 - homes, 500 + homes]);
	});
});
