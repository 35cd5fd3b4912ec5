import { hash32 } from './hash.ts';

/** Pseudo-random numbers in [0, 1) that depend only on the seed (Mulberry32, Tommy Ettinger). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * The items in an order that depends only on the seed, so that every build prints the same page.
 * Fisher-Yates; the input is left as it is.
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
	const random = randomFrom(hash32(seed));
	const drawn = items.slice();
	for (let last = drawn.length - 1; last > 0; last -= 1) {
		const [picked] = drawn.splice(Math.floor(random() * (last + 1)), 1) as [T];
		drawn.splice(last, 0, picked);
	}
	return drawn;
}

/**
 * Like {@link shuffle}, but never the given order: an ordering question must not show its answer.
 * Lists shorter than two items have no other order and come back as they are.
 */
export function shuffleAway<T>(items: readonly T[], seed: string): T[] {
	const drawn = shuffle(items, seed);
	if (drawn.some((item, place) => item !== items[place])) return drawn;
	return [...drawn.slice(1), ...drawn.slice(0, 1)];
}
