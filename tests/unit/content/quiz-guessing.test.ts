import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quiz } from '../../../src/schemas/quiz.ts';
import { shownOptions } from '../../../src/teach/questions/shown-order.ts';

const FOLDER = 'content/quizzes';

/** Single-choice questions of the whole book with four options, in the order readers see. */
const questions = readdirSync(FOLDER)
	.flatMap((file) => quiz.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))).items)
	.flatMap((item) => (item.kind === 'single' ? [shownOptions(item)] : []))
	.filter((options) => options.length === 4);

/** Share of the questions, in percent, in which `place` gives the right option 1, 2, 3 and 4. */
function shares(place: (options: (typeof questions)[number]) => number): number[] {
	return [1, 2, 3, 4].map(
		(wanted) =>
			(100 * questions.filter((options) => place(options) === wanted).length) / questions.length,
	);
}

function expectChance(found: number[]) {
	expect(Math.max(...found)).toBeLessThan(31);
	expect(Math.min(...found)).toBeGreaterThan(19);
}

describe('whoever knows nothing of the matter does no better than chance, one in four', () => {
	it('by length: the right option is as often the longest as the shortest', () => {
		const rankByLength = (options: (typeof questions)[number]) => {
			const right = options.find(({ correct }) => correct)?.text.length ?? 0;
			return 1 + options.filter(({ text }) => text.length > right).length;
		};
		expectChance(shares(rankByLength));
	});

	it('by place: the right option stands as often first as last', () => {
		expectChance(shares((options) => 1 + options.findIndex(({ correct }) => correct)));
	});
});
