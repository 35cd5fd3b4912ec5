import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/learning-tools/reading-a-promotional-page.mdx');

describe('we-up-to-sixty', () => {
	const savings = [60, 25, 20, 15, 10, 10, 5, 0, 0, -10];
	const sum = savings.reduce((total, value) => total + value, 0);

	it.each([
		['list', savings.slice(0, 9).join(', ').replace(', 0, 0', ', 0, 0 and −10%')],
		['highest', `Highest value: ${Math.max(...savings)}%`],
		['mean', `the sum ${sum} / 10 = ${print(sum / savings.length, 1)}%`],
		['median', `(10 + 10) / 2 = ${(savings[4]! + savings[5]!) / 2}%`],
		['no saving', `${savings.filter((value) => value <= 0).length} of 10`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('q-reading-a-promotional-page-median', () => {
	it('takes the middle client', () => {
		const item = numericItem(
			'reading-a-promotional-page.yaml',
			'q-reading-a-promotional-page-median',
		);
		const savings = [45, 20, 15, 8, 5, 0, -5];
		expect(item.answer).toBe(savings[3]);
		expect(item.slips[0]!.value).toBeCloseTo(88 / 7, 1);
		expect(savings.reduce((total, value) => total + value, 0)).toBe(88);
		expect(item.slips[1]!.value).toBe((45 - 5) / 2);
	});
});

/** A statement with the quotes of Markdown, which the site sets when it prints them. */
function straight(claim: string): string {
	return claim.replaceAll('’', "'").replaceAll(/[“”]/g, '"');
}

describe('the statements to practice on', () => {
	const claims = readdirSync('content/claims').flatMap((name) => {
		const topic = name.replace('.yaml', '');
		const file = parse(readFileSync(`content/claims/${name}`, 'utf8')) as {
			claims: { claim: string; verdict: string }[];
		};
		return file.claims.map(({ claim, verdict }) => ({ topic, claim: straight(claim), verdict }));
	});
	const practiced = claims.filter(({ claim, topic }) =>
		new RegExp(
			`\\| ${claim.replaceAll(/[.?()]/g, '\\$&')} \\| \\[[a-z ]+\\]\\(/claims/${topic}/`,
		).test(text),
	);

	it('are fifteen checked claims, each linked to its page', () => {
		expect(practiced).toHaveLength(15);
	});

	it('show every verdict', () => {
		const verdicts = new Set(practiced.map(({ verdict }) => verdict));
		expect([...verdicts].toSorted()).toEqual([
			'opinion',
			'partly',
			'supported',
			'unsupported',
			'wrong',
		]);
	});

	it('belong to a collection in which "partly" is commonest', () => {
		const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
		for (const other of ['supported', 'unsupported', 'wrong', 'opinion']) {
			expect(count('partly')).toBeGreaterThan(count(other));
		}
	});
});
