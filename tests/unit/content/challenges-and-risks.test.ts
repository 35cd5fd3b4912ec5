import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/challenges-and-risks.mdx');

describe('we-call-back-check', () => {
	const loss = 3_000_000;
	const [before, after] = [0.02 * loss, 0.005 * loss];
	const borne = loss - 500_000;

	it.each([
		['expected loss today', `0.02 × 3,000,000 = ${print(before)} a year`],
		['what the buyer bears', `The buyer bears ${print(borne)}, or ${percent(borne / loss, 1)}`],
		['expected loss with the check', `0.005 × 3,000,000 = ${print(after)}`],
		['gain', `60,000 − 15,000 − 25,000 = ${print(before - after - 25_000)} a year`],
		['half the chances', `30,000 − 7,500 = ${print((before - after) / 2)} and costs 25,000`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('pays under the first guess and just fails under the second', () => {
		expect(before - after).toBeGreaterThan(25_000);
		expect((before - after) / 2).toBeLessThan(25_000);
	});
});

it('the list names as many risks as the text says', () => {
	const figure = /id="fig-risks-list".*?<\/Figure>/.exec(text)![0];
	expect(figure.match(/\]\(\/learn\//g)).toHaveLength(18);
	expect(text).toContain('A list of eighteen risks');
});

it('the column of bearers shows what the title of the list says', () => {
	const source = readFileSync(
		'content/articles/why-firms-outsource/challenges-and-risks.mdx',
		'utf8',
	);
	const figure = /id="fig-risks-list"[^]*?<\/Figure>/.exec(source)![0];
	const bearers = [...figure.matchAll(/^\| (?!Risk|---)[^|]+\| ([^|]+) \|/gm)].map(
		([, cell]) => cell!,
	);
	const share = (who: RegExp) => bearers.filter((cell) => who.test(cell)).length / 18;
	expect(bearers).toHaveLength(18);
	expect(share(/buyer|both|clients|sectors/)).toBeGreaterThan(0.6);
	expect(share(/customers|workers|agents|towns|public|sectors/)).toBeGreaterThan(0.5);
});

it('numeric question on a second check', () => {
	const item = numericItem('challenges-and-risks.yaml', 'q-challenges-and-risks-control');
	expect(item.answer).toBeCloseTo(800_000 * (0.05 - 0.01) - 18_000);
	const slips = [800_000 * 0.04, 800_000 * 0.05 - 18_000, 800_000 - 18_000];
	item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
});
