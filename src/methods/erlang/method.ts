import type { Method } from '../method.ts';
import { answerOf } from './answer.ts';
import { dayOfInputs } from './day-of-inputs.ts';
import { dayTables } from './day-tables.ts';
import { erlangGroups } from './fields.ts';
import { outputsOf } from './outputs.ts';
import { questionOf } from './question.ts';
import { daySentences, sentencesOf } from './sentences.ts';
import { tablesOf } from './tables.ts';
import { dayWarnings, warningsOf } from './warnings.ts';

/** Agents for a service level, in one interval and over a day, by Erlang C with Erlang A beside it. */
export const erlangMethod: Method = {
	id: 'erlang-c',
	groups: erlangGroups,
	calculate(inputs) {
		const question = questionOf(inputs);
		const day = dayOfInputs(inputs, question);
		const answer = answerOf(question);
		return {
			outputs: outputsOf(question, answer),
			tables: [
				...tablesOf(question, answer),
				...(day ? dayTables(day, question.shrinkage, question.goal) : []),
			],
			sentences: [...sentencesOf(question, answer), ...(day ? daySentences(day) : [])],
			warnings: [...warningsOf(question, answer), ...(day ? dayWarnings(day) : [])],
		};
	},
};
