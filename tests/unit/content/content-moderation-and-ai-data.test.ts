import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/content-moderation-and-ai-data.mdx');
const quiz = 'content-moderation-and-ai-data.yaml';

/** Severe items in a shift of so many decisions. */
const exposure = (shift: number, severe: number, queue: number) => (shift * severe) / queue;

/** Agreement beyond chance of two labelers who use a label equally often. */
const kappa = (observed: number, label: number) => {
	const expected = label ** 2 + (1 - label) ** 2;
	return (observed - expected) / (1 - expected);
};

describe('we-moderation-filter-exposure', () => {
	it('concentrates the same items on fewer people', () => {
		expect(text).toContain(`10,000 / 400 = ${print(10000 / 400)} moderators`);
		expect(text).toContain(`400 × 200 / 10,000 = ${print(exposure(400, 200, 10000))} severe items`);
		expect(text).toContain(`3,000 / 400 = ${print(3000 / 400, 1)} moderators`);
		expect(text).toContain(
			`400 × 200 / 3,000 = ${print(exposure(400, 200, 3000), 1)} severe items`,
		);
		expect(exposure(400, 200, 3000) / exposure(400, 200, 10000)).toBeCloseTo(10 / 3);
	});

	it('needs the old staff to keep the old exposure', () => {
		const quota = (8 * 3000) / 200;
		expect(text).toContain(
			`8 × 3,000 / 200 = ${print(quota)} items, which takes ${print(3000 / quota)} moderators`,
		);
	});
});

describe('we-annotation-agreement', () => {
	it('takes chance off', () => {
		expect(text).toContain(`5% × 5% = ${percent(0.05 ** 2, 2)}`);
		expect(text).toContain(
			`95% × 95% = ${percent(0.95 ** 2, 2)}. Together ${percent(0.05 ** 2 + 0.95 ** 2, 1)}`,
		);
		expect(text).toContain(`(100% − 90.5%) = ${print(kappa(0.92, 0.05), 2)}`);
		expect(text).toContain(`the same 92% would give ${print(kappa(0.92, 0.5), 2)}`);
	});

	it('leaves few shared hateful labels', () => {
		const hateful = 0.05 * 1000;
		const oneSided = (1000 - 920) / 2;
		expect(text).toContain(`They disagree on ${1000 - 920} comments, ${oneSided} each way`);
		expect(text).toContain(`only 50 − 40 = ${hateful - oneSided} of the ${hateful}`);
	});
});

describe('numeric questions', () => {
	it('q-content-moderation-and-ai-data-exposure', () => {
		const item = numericItem(quiz, 'q-content-moderation-and-ai-data-exposure');
		expect(item.answer).toBe(exposure(300, 120, 2000));
		expect(item.slips.map(({ value }) => value)).toEqual([
			exposure(300, 120, 6000),
			exposure(300, 120, 4000),
			exposure(300, 120, 2000) - exposure(300, 120, 6000),
		]);
	});

	it('q-content-moderation-and-ai-data-kappa', () => {
		const item = numericItem(quiz, 'q-content-moderation-and-ai-data-kappa');
		expect(item.answer).toBeCloseTo(kappa(0.84, 0.2));
		const slips = [0.84, 0.84 - 0.68, (0.84 - 0.04) / (1 - 0.04)];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!, 2));
	});
});
