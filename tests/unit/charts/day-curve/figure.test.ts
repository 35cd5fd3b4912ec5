import { expect, it } from 'vitest';
import { dayCurveFigure } from '../../../../src/charts/day-curve/figure.ts';
import { erlangMethod } from '../../../../src/methods/erlang/method.ts';
import { inputsOf } from '../../methods/erlang/usual.ts';
import { ids } from './days.ts';

it('shows the day that the calculator plans, with the same agents', () => {
	const inputs = inputsOf(erlangMethod);
	const figure = dayCurveFigure(inputs, ids)!;
	const planned = erlangMethod.calculate(inputs).tables.find(({ id }) => id === 'day')!;
	expect(figure.table.rows.map(({ cells }) => cells[2]!.value)).toEqual(
		planned.rows.map(({ cells }) => cells[3]!.value),
	);
	expect(figure.title).toBe('The need changes between 12 and 37 agents in one day');
	expect(figure.wide).toContain('only-wide');
	expect(figure.narrow).toContain('only-narrow');
});

it('follows the goal, and shows nothing without a day', () => {
	const inputs = inputsOf(erlangMethod, { target: 95 });
	expect(dayCurveFigure(inputs, ids)!.title).not.toContain('37');
	expect(dayCurveFigure(inputsOf(erlangMethod, { day: '' }), ids)).toBeUndefined();
});
