import { describe, expect, it } from 'vitest';
import { project, QUIZ } from '../helpers.ts';

/** A quiz of four questions; each is given as the lengths of its options, the right one starred. */
function quiz(...questions: string[]): string {
	const items = questions.map((options, index) => ({
		kind: 'single',
		id: `q-what-bpo-is-${index + 1}`,
		section: 'first-section',
		bloom: 'apply',
		prompt: 'Which of these is outsourcing?',
		options: options.split(' ').map((option, place) => ({
			text: `${place}${'x'.repeat(Number.parseInt(option, 10))}`,
			correct: option.endsWith('*'),
			why: 'Because it says so.',
		})),
	}));
	return JSON.stringify({ items });
}

function patterns(...questions: string[]): string[] {
	return project({ [QUIZ]: quiz(...questions) })
		.problems.filter(({ rule }) => rule === 'quiz-pattern')
		.map(({ what }) => what);
}

describe('patterns of right answers', () => {
	it('are refused when the longest option is always right', () => {
		expect(patterns('9* 3 3', '3 9* 3', '3 3 9*', '9* 2 1').join()).toMatch(/longest/);
	});

	it('are refused when the right option always stands in one place', () => {
		expect(patterns('3* 5 7', '5* 7 3', '3* 4 9', '2* 3 4').join()).toMatch(/option 1 is right/);
	});

	it('are none when length and place vary', () => {
		expect(patterns('9* 3 3', '3 4* 9', '3 3 9*', '9 2* 1')).toEqual([]);
	});
});
