/** Letters that are written for one another because they sound alike. */
const ALIKE = ['aeiouy', 'csz', 'اوي'];

/** The smallest difference of two distances: a letter that stands there twice and should not, or should. */
export const STEP = 0.5;

/**
 * How unlikely it is that who typed one text meant the other: the least sum over the changes that turn it
 * into the other. One of two like letters left out, or a letter typed twice, counts a half ("morroco"); any
 * letter left out, two swapped, a wrong space and a letter for one that sounds like it count 1. Any other
 * letter replaced or added counts 2: such a change more often leads from one right word to another ("bread",
 * "break").
 */
export function editDistance(typed: string, meant: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: meant.length + 1 }, (_, column) => column);
	for (let row = 1; row <= typed.length; row += 1) {
		const letter = typed[row - 1] ?? '';
		const added = letter === typed[row - 2] ? STEP : letter === ' ' ? 1 : 2;
		const current = [at(previous, 0) + added];
		for (let column = 1; column <= meant.length; column += 1) {
			const other = meant[column - 1] ?? '';
			const replace = at(previous, column - 1) + replacing(letter, other);
			const swapped = letter === meant[column - 2] && typed[row - 2] === other;
			const swap = swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Infinity;
			const leftOut = other === meant[column - 2] ? STEP : 1;
			const shift = Math.min(at(previous, column) + added, at(current, column - 1) + leftOut);
			current.push(Math.min(replace, shift, swap));
		}
		[before, previous] = [previous, current];
	}
	return at(previous, meant.length);
}

/** Whether two texts differ by so many letters that their distance cannot be below a limit. */
export function isFarFrom(typed: string, meant: string, limit: number): boolean {
	return Math.abs(typed.length - meant.length) * STEP >= limit;
}

function replacing(letter: string, other: string): number {
	if (letter === other) return 0;
	return ALIKE.some((letters) => letters.includes(letter) && letters.includes(other)) ? 1 : 2;
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
