/**
 * Seeded random numbers from 0 up to, not including, 1: mulberry32 by Tommy Ettinger (2017, public
 * domain), a 32-bit generator that gives the same numbers in every browser. It serves simulations;
 * it is no source of secrets.
 */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
