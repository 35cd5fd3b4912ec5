/** Where a key moves a cursor in a list, or undefined when the key is no movement. */
export function moveCursor(key: string, index: number, count: number): number | undefined {
	if (count === 0) return undefined;
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(index + 1, count - 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(index - 1, 0);
		case 'PageDown':
			return Math.min(index + 10, count - 1);
		case 'PageUp':
			return Math.max(index - 10, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

/** Letters typed within this many milliseconds form one search. */
const PAUSE_MS = 800;

/** Collects typed letters and finds the next name that begins with them, accents ignored. */
export class TypeAhead {
	#typed = '';
	#last = -Infinity;

	/** Index of the found name, or undefined. `now` is a time in milliseconds. */
	find(letter: string, names: readonly string[], from: number, now: number): number | undefined {
		const continued = now - this.#last < PAUSE_MS;
		this.#last = now;
		this.#typed = (continued ? this.#typed : '') + plain(letter);
		const repeated = [...this.#typed].every((character) => character === this.#typed[0]);
		const query = repeated ? (this.#typed[0] ?? '') : this.#typed;
		const start = repeated ? from + 1 : Math.max(from, 0);
		for (let step = 0; step < names.length; step++) {
			const index = (start + step) % names.length;
			if (plain(names[index] ?? '').startsWith(query)) return index;
		}
		return undefined;
	}
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
}
