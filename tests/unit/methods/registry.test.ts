import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { fieldsOf, usualInputs } from '../../../src/methods/inputs.ts';
import { isMethodId, loadMethod, methodIds } from '../../../src/methods/registry.ts';

/** Pages of methods that bring a component of their own in place of the calculator. */
const OWN = ['working-hours', 'location-score'];

const { sources, methods } = loadCorpus(process.cwd());

describe('the registry of methods', () => {
	it('knows its ids and no other text', () => {
		expect(isMethodId('erlang-c')).toBe(true);
		for (const text of ['', 'toString', '__proto__', 'working-hours']) {
			expect(isMethodId(text)).toBe(false);
		}
	});

	it('has a page for every method, and a method or a component for every page', () => {
		const pages = methods.map(({ slug }) => slug);
		expect(pages.toSorted()).toEqual([...methodIds, ...OWN].toSorted());
	});

	it.each(methodIds)('%s: carries its own id and answers the usual values', async (id) => {
		const method = await loadMethod(id);
		expect(method.id).toBe(id);
		const fields = fieldsOf(method);
		const { outputs, sentences } = method.calculate(usualInputs(fields));
		expect(outputs.some(({ main }) => main)).toBe(true);
		expect(sentences.length).toBeGreaterThan(0);
		for (const { text } of outputs) expect(text).not.toMatch(/NaN|Infinity|undefined|-\d/);
	});

	it.each(methodIds)('%s: every sourced value names a source of the bibliography', async (id) => {
		for (const field of fieldsOf(await loadMethod(id))) {
			if (field.kind === 'choice' || field.origin.kind === 'invented') continue;
			expect(sources.has(field.origin.source)).toBe(true);
		}
	});
});
