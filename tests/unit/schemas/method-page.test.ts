import { describe, expect, it } from 'vitest';
import { methodPage } from '../../../src/schemas/method-page.ts';

const page = {
	title: 'Break-even',
	standfirst: 'At which volume a unit price beats a fixed cost.',
	updated: '2026-11-22',
	version: '1.0',
	group: 'money',
	number: 8,
	question: 'From which volume on is the provider dearer?',
};

describe('the frontmatter of a method', () => {
	it('has a group, a number and a question', () => {
		expect(methodPage.parse(page)).toEqual({ ...page, aliases: [] });
	});

	it.each([
		['an unknown group', { group: 'finance' }],
		['no question mark', { question: 'The volume at break-even' }],
		['a number below one', { number: 0 }],
		['an unknown key', { level: 2 }],
	])('is refused with %s', (_, change) => {
		expect(methodPage.safeParse({ ...page, ...change }).success).toBe(false);
	});
});
