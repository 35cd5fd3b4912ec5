import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/liability-litigation-audit.mdx');

describe('we-cap-arithmetic', () => {
	const [fees, loss, profit] = [12, 30, 20];
	const worth = (0.5 * fees - 2) / 1.08 ** 5;

	it.each([
		['credits', `6 × 0.12 = ${print(6 * 0.12 * (fees / 12), 2)} million`],
		['under the cap', `30 − 12 = ${loss - fees} million, or ${percent((loss - fees) / loss)}`],
		['with exclusion', `30 − 10 = ${loss - (loss - profit)} million`],
		['discount', `4 / ${print(1.08 ** 5, 3)} = ${print(worth, 1)} million`],
		['paper', `the provider carried ${percent(fees / loss)} of the loss`],
		['worth', `${print(worth, 1)} of 30 million, or ${percent(worth / loss)}`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('lets the cap bind only where it is below the counted loss', () => {
		expect(Math.min(fees, loss)).toBe(12);
		expect(Math.min(fees, loss - profit)).toBe(10);
	});
});

describe('we-indiana-offset', () => {
	const [net, offset] = [78_178_109, 49_510_795];

	it('adds up to the reported damages', () => {
		expect(text).toContain(`78,178,109 + 49,510,795 = ${print(net + offset)}`);
		expect(Math.round((net + offset) / 1e6)).toBe(128);
		expect(text).toContain(`= ${percent(offset / (net + offset), 1)}`);
		expect(text).toContain(`78.2 / 1,370 = ${percent(net / 1.37e9, 1)}`);
	});
});

describe('q-liability-litigation-audit-cap', () => {
	it('leaves the excluded part and the part above the cap', () => {
		const item = numericItem('liability-litigation-audit.yaml', 'q-liability-litigation-audit-cap');
		const paid = Math.min(8 * 1.5, 20 - 5);
		expect(item.answer).toBe(20 - paid);
		expect(item.slips[2]!.value).toBe(15 - paid);
	});
});
