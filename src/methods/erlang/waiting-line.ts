/** Terms below this share of the sum change nothing that a double can hold. */
const NEGLIGIBLE = 1e-17;
/** Sums are scaled down before they leave the range of a double. */
const LARGE = 1e250;

/**
 * A waiting line whose callers give up one by one. With `slots` = N × patience / AHT and `arrivals`
 * = λ × patience, the line of i callers is arrivals^i / ((slots + 1) … (slots + i)) times as likely
 * as the empty line with all agents busy.
 */
export interface WaitingLine {
	/** Natural logarithm of the sum of these weights; overload would overflow the sum itself. */
	logSum: number;
	/** Average callers in the line, while all agents are busy. */
	length: number;
	/** Of callers who find all agents busy, the share that is answered in the end. */
	answered: number;
	/** Average wait of those, in units of patience. */
	patienceWaited: number;
}

/**
 * Sums the line state by state. A caller who finds i in line is answered with probability
 * slots / (slots + i + 1) and has then waited 1/(slots + 1) + … + 1/(slots + i + 1) patiences:
 * each step forward is the first of N services and the hang-ups of those in line.
 * All terms are positive (Palm's function, as in Garnett, Mandelbaum and Reiman 2002).
 */
export function waitingLine(slots: number, arrivals: number): WaitingLine {
	let weight = 1;
	let steps = 1 / (slots + 1);
	let sum = 1;
	let callers = 0;
	let answered = slots / (slots + 1);
	let waited = answered * steps;
	let scaled = 0;
	for (let line = 1; ; line++) {
		const ratio = arrivals / (slots + line);
		weight *= ratio;
		steps += 1 / (slots + line + 1);
		const served = (weight * slots) / (slots + line + 1);
		sum += weight;
		callers += weight * line;
		answered += served;
		waited += served * steps;
		if (ratio < 1 && weight * line < NEGLIGIBLE * sum) break;
		if (sum > LARGE) {
			weight /= LARGE;
			sum /= LARGE;
			callers /= LARGE;
			answered /= LARGE;
			waited /= LARGE;
			scaled++;
		}
	}
	return {
		logSum: Math.log(sum) + scaled * Math.log(LARGE),
		length: callers / sum,
		answered: answered / sum,
		patienceWaited: waited / answered,
	};
}
