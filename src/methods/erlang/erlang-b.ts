/** Terms below this share of the sum change nothing that a double can hold. */
const NEGLIGIBLE = 1e-17;

/**
 * One divided by the Erlang B probability of `agents` and `load` (erlangs), from 1 up to Infinity.
 *
 * Erlang's recursion 1/B(n) = 1 + (n/A) / B(n − 1), multiplied out: 1 + N/A + N(N − 1)/A² + …
 * (Erlang 1917; Gans, Koole and Mandelbaum 2003). All terms are positive, so nothing cancels, and
 * only about √A of them count, so 20,000 agents take no longer than a small queue.
 * Throws RangeError unless agents is a whole number from zero and load is not negative.
 */
export function inverseErlangB(agents: number, load: number): number {
	if (!Number.isInteger(agents) || agents < 0) {
		throw new RangeError(`agents must be a whole number from zero, not ${agents}`);
	}
	if (!(load >= 0 && load < Infinity)) throw new RangeError(`no load: ${load}`);
	if (load === 0) return agents === 0 ? 1 : Infinity;
	let term = 1;
	let sum = 1;
	for (let left = agents; left > 0 && sum < Infinity; left--) {
		term *= left / load;
		sum += term;
		if (left < load && term < NEGLIGIBLE * sum) break;
	}
	return sum;
}
