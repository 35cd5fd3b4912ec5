import type { Inputs } from '../method.ts';
import { planDay, type DayPlan } from './day-plan.ts';
import { questionOf, type Question } from './question.ts';
import { textIn } from './values.ts';

/**
 * The plan of the day that a reader pasted; undefined when the field is empty. Throws InputProblem
 * when fields do not fit together or the table cannot be read.
 */
export function dayOfInputs(
	inputs: Inputs,
	{ demand, goal }: Question = questionOf(inputs),
): DayPlan | undefined {
	return planDay(textIn(inputs, 'day'), demand.minutes, goal);
}
