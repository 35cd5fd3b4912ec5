import { problemWords } from '../../strings/calculators.ts';
import { serviceCreditWords } from '../../strings/service-credits.ts';
import { InputProblem, type Inputs } from '../method.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { creditsOf, earnedBack, type Credits, type Metric } from './credits.ts';
import { earnBackFields, feeFields, metrics } from './fields.ts';

/** All numbers of the method, before they become text. */
export interface CreditAnswer extends Credits {
	fee: number;
	/** Part of the fee at risk. */
	share: number;
	/** Good months that are needed, and those that were reached. */
	needed: number;
	run: number;
	/** Name of the metric whose credit can be earned back; undefined when it is left out. */
	earnMetric: string | undefined;
	earned: number;
	/** What the buyer keeps. */
	net: number;
}

/**
 * Works the month out. Throws InputProblem for values out of range and for a metric whose target and
 * minimum are the same.
 */
export function creditAnswer(inputs: Inputs): CreditAnswer {
	const { fee, ...values } = readNumbers([...feeFields, ...earnBackFields], inputs);
	const all = metrics.map((fields) => metricOf(fields, inputs));
	const used = all.filter(({ allocation }) => allocation > 0);
	const share = values['at-risk'] / 100;
	const credits = creditsOf(fee, share, used);
	const first = all[0]?.allocation ? credits.metrics[0] : undefined;
	const reached = values['earn-run'] >= values['earn-needed'];
	const earned = reached ? earnedBack(credits, first, values['earn-share'] / 100) : 0;
	return {
		...credits,
		fee,
		share,
		needed: values['earn-needed'],
		run: values['earn-run'],
		earnMetric: first?.name,
		earned,
		net: credits.credit - earned,
	};
}

function metricOf({ number, name, numbers }: (typeof metrics)[number], inputs: Inputs): Metric {
	const values = readNumbers<string>(numbers, inputs);
	const value = (part: string) => values[`m${number}-${part}`] ?? NaN;
	const metric = {
		name: String(inputs[name.id] ?? '').trim() || serviceCreditWords.metric(number),
		target: value('target'),
		minimum: value('minimum'),
		actual: value('actual'),
		allocation: value('allocation') / 100,
	};
	if (metric.allocation > 0 && metric.target === metric.minimum) {
		throw new InputProblem(`m${number}-minimum`, problemWords.sameTargetAndMinimum);
	}
	return metric;
}
