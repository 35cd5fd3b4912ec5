const WEEKS_PER_YEAR = 52;
const MONTHS_PER_YEAR = 12;

/** One leaver: amounts in US dollars, times in weeks, productivity as a share. */
export interface Leaver {
	recruiting: number;
	weeklyPay: number;
	trainingWeeks: number;
	rampWeeks: number;
	/** Mean productivity during the ramp-up. */
	productivity: number;
	trainer: number;
}

/** Parts of the cost of one leaver in US dollars. */
export interface LeaverCost {
	recruiting: number;
	training: number;
	ramp: number;
	trainer: number;
	total: number;
	/** The total in months of a worker's pay. */
	months: number;
}

/**
 * Cost per leaver = recruiting + paid training + ramp-up loss + trainer time; the ramp-up loss is pay
 * for work not yet done. Source: common usage; call-center surveys count the same parts
 * (Holman, Batt and Holtgrewe 2007, The Global Call Center Report).
 */
export function leaverCost(leaver: Leaver): LeaverCost {
	const { recruiting, weeklyPay, trainer } = leaver;
	const training = leaver.trainingWeeks * weeklyPay;
	const ramp = leaver.rampWeeks * weeklyPay * (1 - leaver.productivity);
	const total = recruiting + training + ramp + trainer;
	const monthlyPay = (weeklyPay * WEEKS_PER_YEAR) / MONTHS_PER_YEAR;
	return { recruiting, training, ramp, trainer, total, months: total / monthlyPay };
}
