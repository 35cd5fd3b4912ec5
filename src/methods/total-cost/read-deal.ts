import type { dealFields } from './fields.ts';
import type { Deal } from './deal.ts';
import { rampTo } from './ramp.ts';
import type { RangeId } from './ranges.ts';

type DealValues = Record<(typeof dealFields)[number]['id'], number>;

const PERCENT = 100;

/** The deal that the fields describe. */
export function dealOf(values: DealValues): Deal {
	return {
		fte: values.fte,
		cost: values.cost,
		growth: values.growth / PERCENT,
		rate: values.rate,
		indexed: values.indexed / PERCENT,
		wage: values.wage / PERCENT,
		currency: values.fx / PERCENT,
		productivity: [values.p1, values.p2, values.p3, values.p4, values.p5].map(
			(percent) => percent / PERCENT,
		),
		transition: values.transition,
		severance: values.severance,
		retained: values.retained,
		retainedCost: values['retained-cost'],
		retainedGrowth: values['retained-growth'] / PERCENT,
		travel: values.travel,
		audit: values.audit,
		attrition: values.attrition,
		exit: values.exit,
		discount: values.discount / PERCENT,
	};
}

/** The deal with some inputs at other values, in the units of their fields. */
export function changed(deal: Deal, values: Partial<Record<RangeId, number>>): Deal {
	const { rate, cost, retained, transition, growth, wage, fx, p5 } = values;
	return {
		...deal,
		rate: rate ?? deal.rate,
		cost: cost ?? deal.cost,
		retained: retained ?? deal.retained,
		transition: transition ?? deal.transition,
		growth: growth === undefined ? deal.growth : growth / PERCENT,
		wage: wage === undefined ? deal.wage : wage / PERCENT,
		currency: fx === undefined ? deal.currency : fx / PERCENT,
		productivity: p5 === undefined ? deal.productivity : rampTo(deal.productivity, p5 / PERCENT),
	};
}
