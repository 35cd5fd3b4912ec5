import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/methods/inputs.ts';
import { InputProblem, type Inputs } from '../../../src/methods/method.ts';
import { loadMethod, methodIds } from '../../../src/methods/registry.ts';
import * as method from '../../../src/methods/state.ts';
import { holds, hostileQuery } from './hostile.ts';

/** What no reader should meet: a slip of the program in place of a number or a word. */
const NONSENSE = /NaN|undefined|\[object|native code/;

describe.each(methodIds)('a link to the calculator %s', async (id) => {
	const { calculate, ...made } = await loadMethod(id);
	const fields = fieldsOf(made);
	const query = hostileQuery(
		fields.map((field) => field.id),
		fields.flatMap((field) =>
			field.kind === 'choice'
				? field.choices.map(({ value }) => value)
				: field.kind === 'number'
					? [field.usual, field.min, field.max].map(String)
					: [field.usual],
		),
	);

	it('gives numbers in range or a sentence, and an answer in words and numbers', () => {
		holds(
			query,
			(text) => {
				const { inputs, problems } = method.decode(fields, text);
				expect(Object.keys(inputs).length + problems.length).toBe(fields.length);
				if (problems.length > 0) return;
				const link = method.encode(fields, inputs);
				if (link !== undefined) expect(method.decode(fields, link).inputs).toEqual(inputs);
				// A message may repeat what was typed.
				if (!NONSENSE.test(decodeURIComponent(link ?? '')))
					expect(said(inputs)).not.toMatch(NONSENSE);
			},
			id === 'total-cost' ? 40 : 200,
		);
	});

	it('at the ends of what its fields take has an answer too', () => {
		const ends = fields.map((field) =>
			field.kind === 'number'
				? fc.constantFrom(field.min, field.usual, field.max)
				: fc.constantFrom(
						field.usual,
						...(field.kind === 'choice' ? field.choices.map(({ value }) => value) : []),
					),
		);
		holds(
			fc.tuple(...ends),
			(values) => {
				const inputs = Object.fromEntries(fields.map((field, at) => [field.id, values[at] ?? '']));
				expect(said(inputs)).not.toMatch(NONSENSE);
			},
			id === 'total-cost' ? 20 : 100,
		);
	});

	/** Everything a reader would read. Values in range one by one can be impossible together. */
	function said(inputs: Inputs): string {
		try {
			const { outputs, tables, sentences, warnings } = calculate.call(made, inputs);
			const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
			const texts = [...outputs, ...cells].map(({ text }) => text);
			return [...texts, ...sentences, ...warnings].join('\n');
		} catch (error) {
			if (error instanceof InputProblem) return error.message;
			throw error;
		}
	}
});
