import { describe, expect, it } from 'vitest';
import { ARTICLE, project, swap } from '../helpers.ts';

const FILE = 'content/coverage.yaml';
const plan = (section: object = {}) =>
	JSON.stringify({
		topics: [
			{ number: 1, title: 'What it is' },
			{ number: 2, title: 'All cases', home: '/cases/' },
		],
		texts: [
			{
				id: 'text-0',
				about: 'A page',
				sections: [{ id: 'text-0-benefits', title: 'Benefits', ...section }],
			},
		],
	});
const covers = swap('topics: [1]', 'topics: [1]\ncovers: [text-0-benefits]');

function gaps(changes: Parameters<typeof project>[0]): string[] {
	return project(changes)
		.problems.filter(({ rule }) => rule === 'coverage')
		.map(({ file, what }) => `${file}: ${what}`);
}

describe('what the book promises to treat', () => {
	it('is treated by an article, or has another home', () => {
		expect(gaps({ [FILE]: plan(), [ARTICLE]: covers })).toEqual([]);
		expect(gaps({ [FILE]: plan({ home: '/cases/' }) })).toEqual([]);
	});

	it('stops the build where nothing treats it', () => {
		expect(gaps({ [FILE]: plan() })).toEqual([
			`${FILE}: No article covers text-0-benefits, "Benefits".`,
		]);
		const other = swap('topics: [1]', 'topics: [2]\ncovers: [text-0-benefits]');
		expect(gaps({ [FILE]: plan(), [ARTICLE]: other })).toEqual([
			`${FILE}: No article treats topic 1, "What it is".`,
		]);
	});

	it('stops the build at an article that names what is not in the plan', () => {
		const strange = swap('topics: [1]', 'topics: [1, 9]\ncovers: [text-0-benefits, text-9-x]');
		expect(gaps({ [FILE]: plan(), [ARTICLE]: strange }).join()).toMatch(
			/topic 9.*section text-9-x/,
		);
	});
});
