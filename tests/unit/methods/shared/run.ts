import { fieldsOf, usualInputs } from '../../../../src/methods/inputs.ts';
import type { Inputs, Method } from '../../../../src/methods/method.ts';

/** The result of a method at its usual inputs with some changed. */
export function run(method: Method, changes: Inputs = {}) {
	const result = method.calculate({ ...usualInputs(fieldsOf(method)), ...changes });
	return {
		...result,
		text: (id: string) => result.outputs.find((output) => output.id === id)?.text,
		value: (id: string) => result.outputs.find((output) => output.id === id)?.value ?? NaN,
		said: result.sentences.join(' '),
		warned: result.warnings.join(' '),
	};
}
