import { describe, expect, it } from 'vitest';
import { ARTICLE, project, swap } from '../helpers.ts';

const elsewhere = (section: string) =>
	swap(
		'text: tell it from offshoring\n    section: first-section',
		`text: tell it from offshoring\n    section: ${section}`,
	);

function problems(section: string) {
	return project({ [ARTICLE]: elsewhere(section) }).problems.filter(
		({ rule }) => rule === 'objective-without-section',
	);
}

describe('objectives', () => {
	it('are reached in a section of the article, or in a part of one', () => {
		expect(problems('second-section')).toEqual([]);
		expect(problems('first-part')).toEqual([]);
	});

	it('are refused without one, and with one of another page', () => {
		expect(problems('nowhere')).toHaveLength(1);
		expect(problems('asia-in-short')[0]?.what).toContain('tell it from offshoring');
	});
});
