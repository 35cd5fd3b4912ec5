import { describe, expect, it } from 'vitest';
import { answerWith, resultWith } from './inputs.ts';

const answer = answerWith();
const result = resultWith();
const output = (id: string) => result.outputs.find((candidate) => candidate.id === id);
const millions = (value: number) => Number((value / 1e6).toFixed(2));

describe('the worked example', () => {
	it('gives the table of the five years', () => {
		const table = result.tables.find(({ id }) => id === 'years');
		expect(
			table?.rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)]),
		).toEqual([
			['1', '5,200,000', '117.6', '24,000', '2,823,529', '3,891,029', '1,308,971'],
			['2', '5,356,000', '108.7', '24,708', '2,685,642', '3,779,542', '1,576,458'],
			['3', '5,516,680', '104.2', '25,437', '2,649,655', '3,770,747', '1,745,933'],
			['4', '5,682,180', '100.0', '26,187', '2,618,697', '3,767,797', '1,914,384'],
			['5', '5,852,646', '100.0', '26,959', '2,695,938', '3,873,886', '1,978,760'],
			['Sum', '27,607,506', '', '', '13,473,461', '19,083,001', '8,524,506'],
			['Paid once, before year 1', '', '', '', '', '1,350,000', '−1,350,000'],
			['After costs paid once', '27,607,506', '', '', '', '20,433,001', '7,174,506'],
		]);
	});

	it.each([
		['headline', '53.8%'],
		['saving', '26.0%'],
		['amount', 'US$7,174,506'],
		['npv', 'US$4.99 mn'],
		['irr', '107.3%'],
		['payback', '1.03 years'],
		['break-even', 'US$35,698'],
	])('gives %s as %s', (id, text) => expect(output(id)?.text).toBe(text));

	it('gives the value to the dollar', () => expect(Math.round(answer.worth.npv)).toBe(4_990_781));

	it('puts the break-even price 49% above the offer', () => {
		expect(output('break-even')?.note).toContain('49% above the offer');
		expect(answerWith({ rate: answer.breakEvenRate }).worth.npv).toBeCloseTo(0, 4);
	});

	it.each([
		['wage inflation 12%', { wage: 12 }, 4.45],
		['local currency appreciates 3% a year', { fx: 3 }, 4.42],
		['transition cost doubles', { transition: 1_300_000 }, 4.34],
		['productivity stays at 85%', { p2: 85, p3: 85, p4: 85, p5: 85 }, 3.94],
		['twelve retained staff instead of eight', { retained: 12 }, 3.23],
		['provider rate 20% higher', { rate: 28_800 }, 2.94],
		[
			'first five risks together',
			{ wage: 12, fx: 3, transition: 1_300_000, p2: 85, p3: 85, p4: 85, p5: 85, retained: 12 },
			0.19,
		],
	])('%s', (_, changes, value) => {
		expect(millions(answerWith(changes).worth.npv)).toBe(value);
	});

	it('finds the same values at the ends of its usual ranges', () => {
		const at = (id: string, end: 'atLow' | 'atHigh') =>
			millions(answer.swings.find(({ range }) => range.id === id)?.[end] ?? NaN);
		expect(at('wage', 'atHigh')).toBe(4.45);
		expect(at('fx', 'atHigh')).toBe(4.42);
		expect(at('transition', 'atHigh')).toBe(4.34);
		expect(at('p5', 'atLow')).toBe(3.94);
		expect(at('retained', 'atHigh')).toBe(3.23);
		expect(at('rate', 'atHigh')).toBe(2.94);
		expect(millions(answer.jointRisks)).toBe(0.19);
	});
});
