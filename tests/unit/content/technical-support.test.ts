import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/technical-support.mdx');

/** Every ticket pays tier 1, and each higher tier that it climbs to. */
const desk = (tickets: number, prices: number[], reaching: number[]) =>
	[tickets, ...reaching].reduce((sum, count, rung) => sum + count * prices[rung]!, 0);

describe('we-support-tier-cost', () => {
	const now = desk(1000, [8, 30, 90], [300, 100]);
	const hurried = desk(1000, [6, 30, 90], [400, 100]);
	const taught = desk(1000, [9, 30, 90], [220, 100]);

	it.each([
		['now', now, '1,000 × 8 + 300 × 30 + 100 × 90 = 26,000'],
		['hurried', hurried, '1,000 × 6 + 400 × 30 + 100 × 90 = 27,000'],
		['taught', taught, '1,000 × 9 + 220 × 30 + 100 × 90 = 24,600'],
	])('%s', (_, total, sentence) => {
		expect(sentence).toContain(print(total));
		expect(text).toContain(sentence);
	});

	it('states the changes', () => {
		expect(text).toContain(`or ${print(now / 1000, 2)} a ticket`);
		expect(text).toContain(
			`the first rung ${percent(1 - 6 / 8)} cheaper raised the total by ${percent(hurried / now - 1)}`,
		);
		expect(text).toContain(`lowered the total by ${percent(1 - taught / now)}`);
		expect(text).toContain(`${780 - 700} more users were helped at once`);
	});
});

describe('we-support-identity-time', () => {
	const hours = (10000 * 0.4 * 120) / 3600;

	it('adds work, handle time and cost', () => {
		expect(text).toContain(`10,000 × 40% × 120 / 3,600 = ${print(hours, 1)} hours`);
		expect(text).toContain(
			`300 + 40% × 120 = ${print(300 + 0.4 * 120)} seconds, ${percent((0.4 * 120) / 300)} more`,
		);
		expect(text).toContain(`133.3 × 30 = ${print(hours * 30)} a month`);
	});
});

it('q-technical-support-tier-cost', () => {
	const item = numericItem('technical-support.yaml', 'q-technical-support-tier-cost');
	expect(item.answer).toBe(desk(500, [10, 40, 100], [150, 50]) / 500);
	expect(item.slips.map(({ value }) => value)).toEqual([
		(10 + 40 + 100) / 3,
		(350 * 10 + 100 * 40 + 50 * 100) / 500,
		desk(500, [10, 40], [150]) / 500,
	]);
});
