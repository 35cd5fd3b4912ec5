import { bankWords as words } from '../../../strings/question-bank.ts';
import { MOST_ITEMS, type StateProblem } from '../../../teach/questions/state.ts';

/** Most unknown questions that are named; of more, the number is said. */
const NAMED = 5;

/** What an address asks for in vain, as a sentence. */
export function problemText(problem: StateProblem): string {
	switch (problem.what) {
		case 'value':
			return words.unknownValue(words.names[problem.key], problem.value);
		case 'items':
			return words.unknownItems(
				problem.ids.slice(0, NAMED),
				Math.max(0, problem.ids.length - NAMED),
			);
		case 'too-many':
			return words.tooMany(problem.asked, MOST_ITEMS);
		case 'empty-test':
			return words.emptyTest;
	}
}
