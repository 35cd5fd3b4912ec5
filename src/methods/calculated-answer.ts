import { formatUpTo } from '../strings/shortest.ts';
import { calculationFrom } from './from-query.ts';
import { fieldsOf, parseInputs, type FieldProblem } from './inputs.ts';
import { mainOutputs } from './main-outputs.ts';
import type { Field, Inputs, Method } from './method.ts';
import type { calculatedWords } from '../strings/search-answers.ts';
import { loadMethod } from './registry.ts';
import { toolAnswer } from './asked/tool-answer.ts';
import { rawFromQuery } from './state.ts';
import { tryInputs } from './try-inputs.ts';

/** A number, or the name of a place or preset, with what it is, as readers see it. */
interface NamedValue {
	label: string;
	text: string;
}

/** What a calculator answers to a line of text. */
export interface CalculatedAnswer {
	method: keyof typeof calculatedWords.methods;
	/** Address of the filled-in calculator below the base path. */
	path: string;
	/** What the text gave; every other field has its usual value. */
	given: readonly NamedValue[];
	/** The answer; empty when the numbers cannot be used. */
	results: readonly NamedValue[];
	/** Why the numbers cannot be used, a sentence each. */
	problems: readonly string[];
}

/**
 * Calculates with the numbers of a text, for example "erlang 180 calls 315 s", or with the cities or
 * the preset that it names: "overlap manila london", "location score finance". Undefined when the
 * text asks for no calculation. Rejects when the code of the method does not arrive.
 *
 * @param read loads a JSON file of the site by its path below the base path
 */
export async function calculatedAnswer(
	text: string,
	read: (path: string) => Promise<unknown>,
): Promise<CalculatedAnswer | undefined> {
	const found = calculationFrom(text);
	if (!found) return toolAnswer(text, read);
	const { method: id, path } = found;
	const method = await loadMethod(id);
	const fields = fieldsOf(method);
	const raw = rawFromQuery(fields, path.slice(path.indexOf('?')));
	const { inputs, problems } = parseInputs(fields, raw);
	return {
		method: id,
		path,
		given: fields.filter(({ id: field }) => Object.hasOwn(raw, field)).map(givenOf(raw)),
		...(problems.length > 0
			? { results: [], problems: problems.map(sentenceOf(fields)) }
			: calculated(method, inputs)),
	};
}

function calculated(
	method: Method,
	inputs: Inputs,
): Pick<CalculatedAnswer, 'results' | 'problems'> {
	const tried = tryInputs(method, inputs);
	if ('problem' in tried) return { results: [], problems: [tried.problem.message] };
	const results = mainOutputs(tried.result).map(({ label, text }) => ({ label, text }));
	return { results, problems: [] };
}

function givenOf(raw: Readonly<Partial<Record<string, string>>>) {
	return (field: Field): NamedValue => {
		const number = formatUpTo(Number(raw[field.id]), 6);
		const unit = field.kind === 'number' ? field.unit : '';
		const joined = unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
		return { label: field.label, text: joined };
	};
}

function sentenceOf(fields: readonly Field[]) {
	return ({ field, message }: FieldProblem): string =>
		`${fields.find(({ id }) => id === field)?.label ?? field}: ${message}`;
}
