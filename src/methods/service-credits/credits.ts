/** One metric: values in its own unit, allocation as a share of the amount at risk. */
export interface Metric {
	name: string;
	target: number;
	minimum: number;
	actual: number;
	allocation: number;
}

/** How far a metric missed, and the credit for it in US dollars before the cap. */
export interface MetricCredit extends Metric {
	/** From 0 at the target to 1 at the minimum. */
	severity: number;
	credit: number;
	/** Worse than the minimum. */
	beyond: boolean;
}

export interface Credits {
	metrics: readonly MetricCredit[];
	atRisk: number;
	/** Credits of all metrics together. */
	sum: number;
	/** The sum, held at the amount at risk. */
	credit: number;
}

/**
 * Credits of a month: amount at risk · allocation · severity for each metric, where severity runs in
 * a straight line from 0 at the target to 1 at the minimum; the total is held at the amount at risk.
 * A minimum above the target means that less is better. Source: common contract practice; no single
 * authority.
 */
export function creditsOf(fee: number, share: number, metrics: readonly Metric[]): Credits {
	const atRisk = fee * share;
	const rated = metrics.map((metric) => {
		const { target, minimum, actual, allocation } = metric;
		const missed = (target - actual) / (target - minimum);
		const severity = Math.min(1, Math.max(0, missed));
		return { ...metric, severity, credit: atRisk * allocation * severity, beyond: missed > 1 };
	});
	const sum = rated.reduce((total, { credit }) => total + credit, 0);
	return { metrics: rated, atRisk, sum, credit: Math.min(sum, atRisk) };
}

/**
 * What the provider earns back of one metric's credit. Where the cap cut the month's credit, each
 * metric's part was cut in the same proportion. `share` is the part that can come back.
 */
export function earnedBack(
	{ sum, credit }: Credits,
	metric: MetricCredit | undefined,
	share: number,
): number {
	return metric === undefined || sum === 0 ? 0 : metric.credit * (credit / sum) * share;
}
