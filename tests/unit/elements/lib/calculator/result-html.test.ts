import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { resultHtml } from '../../../../../src/elements/lib/calculator/result-html.ts';
import { mainOutputs } from '../../../../../src/methods/main-outputs.ts';
import { textOf } from '../../../../../src/markdown/fragment-text.ts';
import type { Result } from '../../../../../src/methods/method.ts';

const result: Result = {
	outputs: [
		{ id: 'level', label: 'Service level', value: 0.82, text: '82.0%', note: 'Within 20 s' },
		{ id: 'agents', label: 'Agents', value: 37, text: '37', main: true },
	],
	tables: [
		{
			id: 'around',
			caption: 'Around <the> answer',
			columns: [
				{ name: 'Agents', numeric: true },
				{ name: 'Verdict', numeric: false },
			],
			rows: [
				{ heading: '36', cells: [{ text: 'too few' }] },
				{ heading: '37', cells: [{ text: '' }], marked: true },
			],
		},
	],
	sentences: ['37 agents keep 80% & more.'],
	warnings: [],
};

describe('a result as markup', () => {
	it('sets the answer apart from the other outputs', () => {
		const { answer, outputs } = resultHtml(result);
		expect(answer).toContain('37');
		expect(answer).not.toContain('82.0%');
		expect(outputs).toContain('<dt>Service level</dt>');
		expect(outputs).toContain('<span class="note">Within 20 s</span>');
	});

	it('takes the first output for the answer where none is marked', () => {
		const outputs = result.outputs.map((output) => ({ ...output, main: false }));
		expect(mainOutputs({ outputs }).map(({ id }) => id)).toEqual(['level']);
	});

	it('is empty where there is nothing to say', () => {
		expect(resultHtml(result).doubts).toBe('');
		expect(resultHtml({ ...result, tables: [], sentences: [] })).toMatchObject({
			words: '',
			tables: '',
		});
	});

	it('marks the row of the answer and sets text columns to the start', () => {
		const { tables } = resultHtml(result);
		expect(tables).toContain('<tr class="marked"><th scope="row">37</th>');
		expect(tables).toContain('<td class="calc-text">too few</td>');
		expect(tables).toContain('<th scope="col">Agents</th>');
	});

	it('folds a long table and keeps its caption', () => {
		const rows = Array.from({ length: 20 }, (_, index) => ({ heading: `${index}`, cells: [] }));
		const { tables } = resultHtml({ ...result, tables: [{ ...result.tables[0]!, rows }] });
		expect(tables).toContain('<summary>Around &lt;the&gt; answer (20 rows)</summary>');
	});

	it('is well formed and shows any text as text', () => {
		const text = fc.string({ maxLength: 20 });
		fc.assert(
			fc.property(text, text, text, (a, b, c) => {
				const parts = resultHtml({
					outputs: [
						{ id: 'a', label: a, value: 1, text: b, note: c },
						{ id: 'b', label: c, value: 1, text: a },
					],
					tables: [
						{ ...result.tables[0]!, caption: b, rows: [{ heading: c, cells: [{ text: a }] }] },
					],
					sentences: [a],
					warnings: [b],
				});
				for (const markup of Object.values(parts)) {
					const parsed = parseFragment(markup);
					expect(parseFragment(serialize(parsed))).toEqual(parsed);
					expect(markup).not.toMatch(/ style=|<script/);
				}
				for (const shown of [a, b, c]) {
					expect(textOf(parseFragment(parts.answer))).toContain(oneLine(shown));
				}
				expect(textOf(parseFragment(parts.doubts))).toContain(oneLine(b));
			}),
		);
	});
});

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
