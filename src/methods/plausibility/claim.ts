/** Two published figures for one industry and year, and what a worker costs there. */
export interface Claim {
	/** US dollars. */
	revenue: number;
	workers: number;
	/** Cost of one worker a year in US dollars, above zero. */
	pay: number;
	/** Part of revenue that goes to pay, above 0 to 1. */
	paid: number;
}

/** What a revenue per worker says beside the pay. */
export type Verdict = 'below' | 'tight' | 'fits';

/**
 * Revenue per worker, US dollars a year: r = R / n. Source: common usage, labor productivity at its
 * simplest.
 */
export function revenuePerWorker({ revenue, workers }: Pick<Claim, 'revenue' | 'workers'>): number {
	return revenue / workers;
}

/** People whom a revenue can pay: σ · R / w. The same division, solved for the workers. */
export function payableWorkers({ revenue, pay, paid }: Omit<Claim, 'workers'>): number {
	return (paid * revenue) / pay;
}

/** Revenue that so many workers need, US dollars: n · w / σ. The same division, solved for the revenue. */
export function neededRevenue({ workers, pay, paid }: Omit<Claim, 'revenue'>): number {
	return (workers * pay) / paid;
}

/** Whether a revenue per worker pays a worker, and whether it leaves the rest of the cost. */
export function verdictOf(perWorker: number, { pay, paid }: Pick<Claim, 'pay' | 'paid'>): Verdict {
	if (perWorker < pay) return 'below';
	return perWorker < pay / paid ? 'tight' : 'fits';
}

/** The whole of which a count is a share, above 0 to 1: W = n / s. */
export function wholeOf(count: number, share: number): number {
	return count / share;
}
