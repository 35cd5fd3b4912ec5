import type { FieldProblem } from './inputs.ts';
import { InputProblem, type Inputs, type Method, type Result } from './method.ts';

/** Calculates, or says why values that are in range one by one are impossible together. */
export function tryInputs(
	method: Method,
	inputs: Inputs,
): { result: Result } | { problem: FieldProblem } {
	try {
		return { result: method.calculate(inputs) };
	} catch (error) {
		if (!(error instanceof InputProblem)) throw error;
		return { problem: { field: error.field, message: error.message } };
	}
}
