import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatedAnswer } from '../../../src/methods/calculated-answer.ts';
import { methodIds } from '../../../src/methods/registry.ts';
import { calculatedWords } from '../../../src/strings/search-answers.ts';

/** Numbers need no file. */
const nothing = () => Promise.reject(new Error('asked for a file'));

describe('an answer calculated from a text', () => {
	it('uses the numbers of the text and says which', async () => {
		const answer = await calculatedAnswer('erlang 180 calls 315 s', nothing);
		expect(answer?.path).toBe('/methods/erlang-c/?calls=180&aht=315');
		expect(answer?.given.map(({ text }) => text)).toEqual(['180 calls', '315 s']);
		// Worked number of the staffing page: 180 calls in 30 minutes, 315 s, 80 % in 20 s.
		expect(answer?.results[0]?.text).toBe('37 agents');
		expect(answer?.problems).toEqual([]);
	});

	it('says why numbers cannot be used, and still leads to the page', async () => {
		const answer = await calculatedAnswer('attrition 400% 300 agents', nothing);
		expect(answer?.results).toEqual([]);
		expect(answer?.problems[0]).toMatch(/Must be between/);
		expect(answer?.path).toContain('attrition=400');
	});

	it.each(['', 'erlang', 'Poland 2024', 'service level agreement'])(
		'is not made of "%s"',
		async (text) => {
			expect(await calculatedAnswer(text, nothing)).toBeUndefined();
		},
	);

	it('never fails, whatever is typed after the name of a method', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('erlang', 'tco', 'fcr', 'gainshare', 'shrinkage', 'attrition'),
				fc.string(),
				fc.double({ noNaN: true }),
				async (name, text, number) => {
					const answer = await calculatedAnswer(
						`${name} ${number} calls ${text} agents 30%`,
						nothing,
					);
					if (answer) expect(answer.results.length + answer.problems.length).toBeGreaterThan(0);
				},
			),
		);
	});
});

describe('the names of methods in the search', () => {
	const ids = [...methodIds, 'working-hours', 'location-score'] as const;

	it.each(ids)('%s is called as on its page', (id) => {
		const page = readFileSync(`content/methods/${id}.mdx`, 'utf8');
		expect(page).toContain(`\ntitle: ${calculatedWords.methods[id]}\n`);
	});

	it('are those of all methods', () => {
		expect(Object.keys(calculatedWords.methods).toSorted()).toEqual([...ids].toSorted());
	});
});
