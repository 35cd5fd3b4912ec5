import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/methods/inputs.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import { totalCostMethod } from '../../../../src/methods/total-cost/method.ts';
import { inputsWith, resultWith } from './inputs.ts';

const text = (id: string, changes: Record<string, number>) =>
	resultWith(changes).outputs.find((output) => output.id === id)?.text;

describe('results that do not exist', () => {
	it('says "none" for the rate of return when nothing is invested', () => {
		const result = resultWith({ transition: 0, severance: 0, 'transition-low': 0 });
		const irr = result.outputs.find(({ id }) => id === 'irr');
		expect(irr).toMatchObject({ text: 'none', value: NaN });
		expect(irr?.note).toBe('At no rate is the value zero');
	});

	it('names every rate of return when there are several', () => {
		const changes = { wage: 50, indexed: 100, rate: 16_000, transition: 1_300_000 };
		const result = resultWith(changes);
		const irr = result.outputs.find(({ id }) => id === 'irr');
		expect(irr?.text).toBe('12.1%, 51.7%');
		expect(irr?.value).toBeNaN();
		expect(result.warnings.join(' ')).toContain('Several internal rates');
	});

	it('says that money paid once does not come back', () => {
		expect(text('payback', { transition: 90_000_000 })).toBe('not within five years');
	});

	it('says that not even free work pays', () => {
		expect(text('break-even', { retained: 200 })).toBe('none');
		expect(resultWith({ retained: 200 }).sentences.join(' ')).toContain('No price makes it pay');
	});
});

describe('a reserve for the exit', () => {
	const kinds = (changes: Record<string, number>) =>
		resultWith(changes)
			.tables.find(({ id }) => id === 'kinds')
			?.rows.map(({ heading, cells }) => [heading, cells[0]?.value]);

	it('costs its amount in each of the five years, and stands among the costs', () => {
		const amount = (changes: Record<string, number>) =>
			resultWith(changes).outputs.find(({ id }) => id === 'amount')?.value ?? NaN;
		expect(amount({}) - amount({ exit: 20_000 })).toBeCloseTo(100_000, 6);
		expect(kinds({ exit: 20_000 })).toContainEqual(['Exit reserve', 100_000]);
		expect(kinds({})?.flat()).not.toContain('Exit reserve');
	});

	it('is named where it is counted, and its lack where it is not', () => {
		const words = (changes: Record<string, number>) => {
			const { sentences, warnings } = resultWith(changes);
			return [...sentences, ...warnings].join(' ');
		};
		expect(words({})).toContain('Not counted: tax, the cost of leaving the contract');
		expect(words({ exit: 20_000 })).not.toContain('the cost of leaving');
		expect(words({ exit: 20_000 })).toContain('and a reserve for the exit, the buyer saves');
	});
});

describe('the sentences', () => {
	it('set the rate card against all costs, and name buyer, provider and workers', () => {
		const { sentences } = resultWith();
		expect(sentences[0]).toBe('The rate card suggests a saving of 53.8%.');
		expect(sentences[1]).toContain('the buyer saves 26.0%');
		const all = sentences.join(' ');
		expect(all).toContain('The provider is paid US$13.47 mn');
		expect(all).toContain('For workers, 100 FTE of in-house work end or move');
		expect(all).toContain('No single range takes the value below zero.');
	});

	it('turn round when the deal costs more', () => {
		const all = resultWith({ rate: 60_000 }).sentences.join(' ');
		expect(all).toContain('suggests no saving');
		expect(all).toMatch(/the buyer pays US\$[\d.]+ mn more/);
		expect(all).toContain('below zero at the likely values already');
	});

	it('name the inputs that can take the value below zero alone', () => {
		const all = resultWith({ rate: 33_000, 'rate-high': 40_000 }).sentences.join(' ');
		expect(all).toMatch(/Alone, these can take the value below zero: Provider price/);
	});
});

describe('the warnings', () => {
	it.each([
		[{ indexed: 0 }, 'A price without indexation'],
		[{ retained: 0 }, 'No retained staff'],
		[{ p4: 120 }, 'does more work than an in-house FTE'],
		[{}, 'internal rate of return very high'],
		[{}, 'Not counted: tax'],
	])('for %o', (changes, start) => {
		expect(resultWith(changes).warnings.join(' ')).toContain(start);
	});
});

describe('the fields', () => {
	const fields = fieldsOf(totalCostMethod);

	it('give a range of two fields for eight inputs', () => {
		const lows = fields.filter(({ id }) => id.endsWith('-low'));
		expect(lows).toHaveLength(8);
		for (const { id } of lows) {
			const base = id.replace(/-low$/, '');
			const usual = (name: string) => fields.find((field) => field.id === name)?.usual as number;
			expect(usual(id)).toBeLessThanOrEqual(usual(base));
			expect(usual(base)).toBeLessThanOrEqual(usual(`${base}-high`));
		}
	});

	it('refuse what cannot be, at the field', () => {
		for (const [field, value] of [
			['fte', 0],
			['cost', -1],
			['p1', 0],
			['rate', NaN],
		] as const) {
			expect(() => resultWith({ [field]: value })).toThrow(InputProblem);
		}
	});

	it('calculate for every value they allow', () => {
		const numbers = fields.filter((field) => field.kind === 'number');
		const any = fc.record(
			Object.fromEntries(
				numbers
					.filter(({ id }) => !/-(low|high)$/.test(id))
					.map(({ id, min, max }) => [id, fc.double({ min, max, noNaN: true })]),
			),
		);
		fc.assert(
			fc.property(any, (changes) => {
				const result = totalCostMethod.calculate(inputsWith(changes));
				const words = [...result.sentences, ...result.outputs.map(({ text: words }) => words)];
				expect(words.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
			}),
			{ numRuns: 25 },
		);
	});
});
