import { fieldsOf, usualInputs } from '../../../../src/methods/inputs.ts';
import { totalCostAnswer } from '../../../../src/methods/total-cost/answer.ts';
import { totalCostMethod } from '../../../../src/methods/total-cost/method.ts';

/** The usual inputs with some changed. */
export function inputsWith(changes: Record<string, number> = {}) {
	return { ...usualInputs(fieldsOf(totalCostMethod)), ...changes };
}

/** All numbers at the usual inputs with some changed. */
export function answerWith(changes: Record<string, number> = {}) {
	return totalCostAnswer(inputsWith(changes));
}

/** The result at the usual inputs with some changed. */
export function resultWith(changes: Record<string, number> = {}) {
	return totalCostMethod.calculate(inputsWith(changes));
}
