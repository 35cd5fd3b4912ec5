import fc from 'fast-check';
import { dayCurveModel, type DayCurveModel } from '../../../../src/charts/day-curve/model.ts';
import { timeText } from '../../../../src/methods/erlang/clock.ts';
import { planDay } from '../../../../src/methods/erlang/day-plan.ts';
import { usualDay } from '../../../../src/methods/erlang/fields.ts';

export const ids = { labelledBy: 'f-title', describedBy: 'f-words' };

/** The model of a pasted table. */
export function dayOf(text: string = usualDay): DayCurveModel {
	const plan = planDay(text, 30, { target: 0.8, within: 20 });
	if (!plan) throw new Error('the table is empty');
	return dayCurveModel(plan);
}

/** 24 hours in quarters, with a night almost without calls. */
export function longDay(): string {
	return Array.from({ length: 96 }, (_, index) => {
		const calls = index < 24 ? index % 3 : Math.round(220 * Math.sin((index / 96) * Math.PI) ** 2);
		return `${timeText(index * 15)} ${calls} ${280 + (index % 7) * 5}`;
	}).join('\n');
}

/** Any day: its length, its interval and its start, also over midnight. */
export function anyDay(): fc.Arbitrary<DayCurveModel> {
	return fc
		.record({
			step: fc.constantFrom(15, 30, 60),
			start: fc.integer({ min: 0, max: 1439 }),
			lines: fc.array(
				fc.record({
					calls: fc.integer({ min: 0, max: 2000 }),
					aht: fc.integer({ min: 5, max: 900 }),
				}),
				{ minLength: 1, maxLength: 24 },
			),
		})
		.filter(({ lines }) => lines.some(({ calls }) => calls > 0))
		.map(({ step, start, lines }) =>
			dayOf(
				lines
					.map(({ calls, aht }, index) => `${timeText(start + index * step)} ${calls} ${aht}`)
					.join('\n'),
			),
		);
}
