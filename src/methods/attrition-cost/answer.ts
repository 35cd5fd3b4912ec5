import type { Inputs } from '../method.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { leaverFields, yearFields } from './fields.ts';
import { leaverCost, type LeaverCost } from './leaver.ts';

/** All numbers of the method, before they become text. */
export interface AttritionAnswer {
	leaver: LeaverCost;
	headcount: number;
	/** Shares of the headcount that leave in a year. */
	attrition: number;
	other: number;
	/** Yearly cost at each of the two rates, in US dollars. */
	cost: number;
	otherCost: number;
}

/**
 * Yearly cost = headcount · attrition · cost per leaver, attrition being leavers in 12 months divided
 * by average headcount. Throws InputProblem for values out of range.
 */
export function attritionAnswer(inputs: Inputs): AttritionAnswer {
	const values = readNumbers([...leaverFields, ...yearFields], inputs);
	const leaver = leaverCost({
		recruiting: values.recruiting,
		weeklyPay: values.pay,
		trainingWeeks: values.training,
		rampWeeks: values.ramp,
		productivity: values.productivity / 100,
		trainer: values.trainer,
	});
	const attrition = values.attrition / 100;
	const other = values.other / 100;
	const { headcount } = values;
	return {
		leaver,
		headcount,
		attrition,
		other,
		cost: headcount * attrition * leaver.total,
		otherCost: headcount * other * leaver.total,
	};
}
